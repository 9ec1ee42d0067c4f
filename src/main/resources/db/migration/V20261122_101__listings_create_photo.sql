-- Two prints of each photo, made anew from what was sent; the first in order is the cover.
create table listing_photo (
    id uuid constraint listing_photo_pk primary key,
    listing_id uuid not null references listing,
    place int not null constraint listing_photo_at_most_ten check (place between 0 and 9),
    description text not null constraint listing_photo_description_length check (length(description) <= 300),
    large_id uuid not null references stored_file,
    large_width int not null,
    large_height int not null,
    small_id uuid not null references stored_file,
    small_width int not null,
    small_height int not null,
    added_by uuid references account,
    added_at timestamptz not null,
    -- checked at the end: two photos change places in one transaction
    constraint listing_photo_place_taken_once unique (listing_id, place) deferrable initially deferred
);
create index listing_photo_large on listing_photo (large_id);
create index listing_photo_small on listing_photo (small_id);
