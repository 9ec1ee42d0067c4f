create table commune (
    code text primary key,
    name text not null,
    postal_codes text not null,
    population int not null constraint commune_population_positive check (population >= 0),
    lat double precision not null constraint commune_lat_possible check (lat between -90 and 90),
    lon double precision not null constraint commune_lon_possible check (lon between -180 and 180)
);

create table territory (
    id uuid primary key,
    version bigint not null,
    slug text not null constraint territory_slug_unique unique,
    name text not null,
    host text constraint territory_host_unique unique,
    club_name text not null,
    place text not null,
    colour text,
    contact text not null,
    private_circle boolean not null,
    direct_contact boolean not null,
    threshold int not null constraint territory_threshold_range check (threshold between 1 and 100)
);

create table territory_commune (
    territory_id uuid not null references territory,
    commune_code text not null references commune,
    primary key (territory_id, commune_code)
);
create index territory_commune_code on territory_commune (commune_code);
