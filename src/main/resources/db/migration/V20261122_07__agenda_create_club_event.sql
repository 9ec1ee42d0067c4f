-- Times are the wall clock's in the territory's zone: a meeting at 18:00 stays at 18:00 when the law changes the zone.
create table club_event (
    id uuid primary key,
    version bigint not null,
    territory_id uuid not null references territory,
    title text not null constraint club_event_title_length check (length(title) between 1 and 200),
    summary text not null,
    description text not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    place_name text not null,
    address text not null,
    commune_code text not null references commune,
    online_link text constraint club_event_online_link_web check (online_link ~* '^https?://'),
    themes text[] not null,
    bodies text[] not null constraint club_event_bodies_named check (cardinality(bodies) >= 1),
    capacity int constraint club_event_capacity_positive check (capacity >= 1),
    accessibility text not null,
    state text not null constraint club_event_state_known check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    cancellation_reason text,
    revision int not null,
    created_by uuid references account,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint club_event_ends_after_start check (ends_at > starts_at),
    constraint club_event_cancelled_with_reason check ((state = 'CANCELLED') = (cancellation_reason is not null)),
    constraint club_event_territory_unique unique (id, territory_id)
);
create index club_event_territory_state_end on club_event (territory_id, state, ends_at);

create table registration (
    id uuid primary key,
    event_id uuid not null,
    territory_id uuid not null references territory,
    account_id uuid references account,
    name text not null,
    email text not null,
    company_name text,
    state text not null constraint registration_state_known check (state in ('CONFIRMED', 'WAITING', 'CANCELLED')),
    turn int not null,
    consented_at timestamptz not null,
    registered_at timestamptz not null,
    cancelled_at timestamptz,
    constraint registration_event foreign key (event_id, territory_id) references club_event (id, territory_id),
    constraint registration_once unique (event_id, email),
    constraint registration_turn_unique unique (event_id, turn),
    constraint registration_email_normalised check (email = lower(btrim(email))),
    constraint registration_cancelled_when check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create index registration_event_state on registration (event_id, state, turn);
create index registration_account on registration (account_id);

-- The secrets of the letters' cancellation links: only their SHA-256 is kept, and each letter has its own.
create table registration_link (
    registration_id uuid not null references registration on delete cascade,
    hash text not null constraint registration_link_hash_unique unique,
    primary key (registration_id, hash)
);
