create extension if not exists unaccent;
-- Lower case without accents. unaccent() is only STABLE: an index needs an immutable wrapper with the dictionary named.
create function plain(text) returns text immutable strict parallel safe language sql
    return public.unaccent('public.unaccent'::regdictionary, lower($1));

create table company (
    id uuid primary key,
    version bigint not null,
    territory_id uuid not null references territory,
    name text not null,
    identifier_kind text not null,
    identifier text,
    activity text,
    headcount int constraint company_headcount_positive check (headcount >= 0),
    summary text not null,
    website text,
    claimed boolean not null,
    state text not null,
    refusal text,
    created_at timestamptz not null,
    constraint company_identifier_unique unique (identifier_kind, identifier),
    constraint company_identifier_given check ((identifier_kind = 'NONE') = (identifier is null))
);
create index company_territory_state on company (territory_id, state);

create table company_treatment (
    company_id uuid not null references company,
    treatment text not null,
    primary key (company_id, treatment)
);

create table site (
    id uuid primary key,
    company_id uuid not null references company,
    name text not null,
    address text not null,
    commune_code text not null references commune,
    lat double precision not null constraint site_lat_possible check (lat between -90 and 90),
    lon double precision not null constraint site_lon_possible check (lon between -180 and 180),
    pinned boolean not null,
    closed boolean not null
);
create index site_company on site (company_id);

create table member (
    id uuid primary key,
    account_id uuid not null references account,
    company_id uuid not null references company,
    role text not null,
    mandated_until date,
    constraint member_once unique (account_id, company_id)
);
create index member_company on member (company_id);

create table officer (
    id uuid primary key,
    account_id uuid not null references account,
    territory_id uuid not null references territory,
    role text not null,
    constraint officer_once unique (account_id, territory_id, role)
);
create index officer_territory on officer (territory_id);

create table club_membership (
    id uuid primary key,
    company_id uuid not null references company,
    territory_id uuid not null references territory,
    since timestamptz not null,
    constraint club_membership_once unique (company_id, territory_id)
);
create index club_membership_territory on club_membership (territory_id);

create table invitation (
    id uuid primary key,
    company_id uuid not null references company,
    email text not null,
    role text not null,
    mandated_until date,
    token_hash text constraint invitation_token_unique unique,
    expires_at timestamptz not null,
    accepted_at timestamptz
);
create index invitation_company on invitation (company_id);

create table claim (
    id uuid primary key,
    company_id uuid not null references company,
    account_id uuid not null references account,
    message text not null,
    asked_at timestamptz not null,
    accepted boolean
);
create index claim_company on claim (company_id);
