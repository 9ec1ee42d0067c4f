-- The words by which a listing is found, written with it and read again when the vocabulary changes. Never sensitive
-- facts above the level of members: «open» is for everybody, «whole» for those who may read the description.
create table listing_index (
    listing_id uuid constraint listing_index_pk primary key
        constraint listing_index_listing references listing on delete cascade deferrable initially deferred,
    edition bigint not null,
    open tsvector not null,
    whole tsvector not null
);
create index listing_index_open on listing_index using gin (open);
create index listing_index_whole on listing_index using gin (whole);
