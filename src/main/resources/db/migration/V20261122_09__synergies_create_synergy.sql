create sequence synergy_number;

create table synergy (
    id uuid primary key,
    version bigint not null,
    number bigint not null constraint synergy_number_unique unique,
    title text not null,
    territory_id uuid not null references territory,
    match_id uuid constraint synergy_one_for_a_match unique references listing_match,
    explanation jsonb,
    stage text not null,
    owner_id uuid references account,
    next_action text not null constraint synergy_next_action_given check (length(next_action) > 0),
    next_action_on date,
    opened_at timestamptz not null,
    moved_at timestamptz not null
);
create index synergy_territory_stage on synergy (territory_id, stage);

create table synergy_party (
    id uuid primary key,
    synergy_id uuid not null references synergy,
    company_id uuid not null references company,
    listing_id uuid not null references listing,
    territory_id uuid not null references territory,
    giver boolean not null,
    answer text,
    reason text,
    remark text,
    answered_at timestamptz,
    constraint synergy_party_once unique (synergy_id, company_id)
);
create index synergy_party_company on synergy_party (company_id);

create table stage_change (
    id bigint generated always as identity primary key,
    synergy_id uuid not null references synergy,
    account_id uuid references account,
    at timestamptz not null,
    from_stage text,
    to_stage text not null,
    reason text
);
create index stage_change_synergy on stage_change (synergy_id);
