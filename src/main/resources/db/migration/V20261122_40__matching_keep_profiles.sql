-- What matching has read in a listing's words, so that a start need not read them all again. A cache: any row may go.
create table matching_profile (
    listing uuid constraint matching_profile_pk primary key
        constraint matching_profile_listing_fk references listing (id) on delete cascade,
    edition bigint not null,
    content bytea not null
);
