-- A clause as a territory changed it for its contracts. Rows are only added: the highest version is in force there.
create table clause_version (
    territory_id uuid not null references territory,
    kind text not null,
    language text not null,
    clause text not null,
    version int not null,
    title text not null,
    text text not null,
    kept boolean not null,
    changed_at timestamptz not null,
    changed_by uuid references account,
    constraint clause_version_pk primary key (territory_id, kind, language, clause, version),
    constraint clause_version_kind check (kind in ('CONFIDENTIALITY', 'SUPPLY', 'SHARING')),
    constraint clause_version_says_something check (length(title) > 0 and length(text) > 0)
);

-- The words of a contract as somebody kept them. Rows are only added.
create table contract_version (
    synergy_id uuid not null references synergy,
    kind text not null,
    number int not null,
    language text not null,
    clauses jsonb not null,
    kept_by uuid references account,
    kept_at timestamptz not null,
    constraint contract_version_pk primary key (synergy_id, kind, number),
    constraint contract_version_kind check (kind in ('CONFIDENTIALITY', 'SUPPLY', 'SHARING'))
);

create table signed_copy (
    id uuid constraint signed_copy_pk primary key,
    synergy_id uuid not null references synergy,
    kind text not null,
    file_id uuid not null references stored_file,
    added_by uuid references account,
    added_at timestamptz not null,
    constraint signed_copy_file_once unique (file_id)
);
create index signed_copy_synergy on signed_copy (synergy_id, added_at);
