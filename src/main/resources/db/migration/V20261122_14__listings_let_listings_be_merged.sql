-- Officers end a listing in favour of another that says the same.
alter table listing
    add column merged_into uuid constraint listing_merged_into_listing references listing,
    add constraint listing_merged_into_given check ((state = 'MERGED') = (merged_into is not null)),
    add constraint listing_merged_into_another check (merged_into <> id);
create index listing_merged_into on listing (merged_into) where merged_into is not null;
