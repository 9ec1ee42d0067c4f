-- A factor as a territory changed it. Rows are only added: the highest version is in force there, the product's own is 0.
create table factor_version (
    territory_id uuid not null references territory,
    factor text not null,
    version int not null,
    low numeric(20, 6) not null,
    central numeric(20, 6) not null,
    high numeric(20, 6) not null,
    source text not null,
    source_id text not null,
    year int not null,
    note text not null,
    changed_at timestamptz not null,
    changed_by uuid references account,
    constraint factor_version_pk primary key (territory_id, factor, version),
    constraint factor_version_counts_from_one check (version > 0),
    constraint factor_version_range check (low <= central and central <= high)
);
