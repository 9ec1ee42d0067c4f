-- A pool is computed when asked; it becomes a row when staff decide on it.
create table pool (
    id uuid primary key,
    version bigint not null,
    territory_id uuid not null references territory,
    object text not null,
    thing text not null,
    state text not null,
    refusal text,
    remark text,
    decided_at timestamptz not null,
    constraint pool_refusal_has_its_reason check ((state = 'REFUSED') = (refusal is not null))
);
create index pool_territory_state on pool (territory_id, state);

create table pool_listing (
    pool_id uuid not null references pool,
    listing_id uuid not null references listing,
    constraint pool_listing_once primary key (pool_id, listing_id)
);
create index pool_listing_listing on pool_listing (listing_id);

alter table synergy
    add pool_id uuid constraint synergy_one_for_a_pool unique references pool,
    add constraint synergy_from_one_origin check (match_id is null or pool_id is null);
