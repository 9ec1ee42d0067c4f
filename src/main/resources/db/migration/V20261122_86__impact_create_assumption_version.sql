-- What is assumed of a synergy's impact. Rows are only added: the highest version counts.
create table assumption_version (
    synergy_id uuid not null references synergy,
    version int not null,
    content jsonb not null,
    said_at timestamptz not null,
    said_by uuid references account,
    constraint assumption_version_pk primary key (synergy_id, version)
);
