-- "match" is a word of SQL's own.
create table listing_match (
    id uuid primary key,
    version bigint not null,
    offer_id uuid not null references listing,
    need_id uuid not null references listing,
    offer_territory_id uuid not null references territory,
    need_territory_id uuid not null references territory,
    score int not null constraint listing_match_score_range check (score between 0 and 100),
    explanation jsonb not null,
    state text not null,
    refusal text,
    remark text,
    note text,
    proposed_at timestamptz not null,
    constraint listing_match_once unique (offer_id, need_id)
);
create index listing_match_need on listing_match (need_id);
create index listing_match_offer_territory on listing_match (offer_territory_id, state);
create index listing_match_need_territory on listing_match (need_territory_id, state);
create index listing_changed_at on listing (changed_at);
