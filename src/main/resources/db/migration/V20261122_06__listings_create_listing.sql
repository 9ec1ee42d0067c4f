create sequence listing_number;

create table listing (
    id uuid primary key,
    version bigint not null,
    number bigint not null constraint listing_number_unique unique,
    territory_id uuid not null references territory,
    company_id uuid not null references company,
    site_id uuid not null references site,
    commune_code text not null references commune,
    lat double precision not null,
    lon double precision not null,
    author_id uuid references account,
    kind text not null,
    exchange text not null,
    title text not null constraint listing_title_length check (length(title) between 1 and 200),
    description text not null,
    amount numeric(16, 3) constraint listing_quantity_positive check (amount > 0),
    unit text,
    rhythm text not null,
    available_from date not null,
    available_until date,
    family text not null,
    material_id text,
    material_chosen boolean not null,
    waste_code text,
    waste_remark text,
    hazardous boolean not null,
    price_kind text not null,
    price numeric(12, 2) constraint listing_price_positive check (price >= 0),
    audience text not null,
    anonymous boolean not null,
    present_outlet text,
    language text not null,
    state text not null,
    origin text not null,
    origin_reference text,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint listing_quantity_has_unit check ((amount is null) = (unit is null)),
    constraint listing_period_ordered check (available_until >= available_from)
);
create index listing_territory_state on listing (territory_id, state, changed_at);
create index listing_company on listing (company_id);
create index listing_site on listing (site_id);
create index listing_state_until on listing (state, available_until);

create table listing_hold (
    listing_id uuid not null references listing on delete cascade,
    reason text not null,
    primary key (listing_id, reason)
);

create table listing_step (
    id bigint generated always as identity primary key,
    listing_id uuid not null references listing,
    at timestamptz not null,
    account_id uuid references account,
    state text not null,
    reason text,
    remark text,
    note text
);
create index listing_step_listing on listing_step (listing_id);

create table reservation (
    id uuid primary key,
    listing_id uuid not null references listing,
    amount numeric(16, 3) constraint reservation_amount_positive check (amount > 0),
    holder text not null,
    state text not null,
    made_at timestamptz not null
);
create index reservation_listing on reservation (listing_id);

create table listing_disclosure (
    listing_id uuid not null references listing,
    company_id uuid not null references company,
    since timestamptz not null,
    primary key (listing_id, company_id)
);

create table listing_look (
    listing_id uuid not null references listing,
    account_id uuid references account,
    company_id uuid references company,
    level text not null,
    day date not null,
    constraint listing_look_once_a_day unique nulls not distinct (listing_id, account_id, level, day)
);
