-- The confidentiality charter of a territory. Rows are only added: the highest version is in force; the product's own is 0.
create table charter_version (
    territory_id uuid not null references territory,
    version int not null,
    fr text not null,
    en text not null,
    nl text not null,
    demanded boolean not null,
    changed_at timestamptz not null,
    changed_by uuid references account,
    constraint charter_version_pk primary key (territory_id, version),
    constraint charter_version_counts_from_one check (version > 0),
    constraint charter_version_says_something check (length(fr) > 0)
);

-- That a company accepted a version. It is kept when a newer one asks again.
create table charter_acceptance (
    company_id uuid not null references company,
    territory_id uuid not null references territory,
    version int not null,
    accepted_at timestamptz not null,
    accepted_by uuid references account,
    constraint charter_acceptance_pk primary key (company_id, territory_id, version)
);
