-- Staff make matches by hand and merge those that are one lead; a row says who decided and when.
-- A survivor is never itself merged: the foreign key points to it as it stands, and holds at commit.
alter table listing_match
    add by_hand boolean not null default false,
    add proposed_by uuid constraint listing_match_proposed_by_account references account,
    add decided_at timestamptz,
    add decided_by uuid constraint listing_match_decided_by_account references account,
    add merged_into uuid,
    add merged boolean generated always as (state = 'MERGED') stored,
    add survivor_merged boolean generated always as (case when merged_into is not null then false end) stored,
    add constraint listing_match_proposed_by_hand check (by_hand or proposed_by is null),
    add constraint listing_match_decided_when check (state <> 'SUGGESTED' or (decided_at is null and decided_by is null)),
    add constraint listing_match_merged_into_given check ((state = 'MERGED') = (merged_into is not null)),
    add constraint listing_match_merged_into_another check (merged_into <> id),
    add constraint listing_match_standing unique (id, merged),
    add constraint listing_match_survivor_stands foreign key (merged_into, survivor_merged)
        references listing_match (id, merged) deferrable initially deferred;
create index listing_match_merged_into on listing_match (merged_into) where merged_into is not null;
