-- What the taker takes: limits of the resource, in versions.
create table tolerance (
    synergy_id uuid not null references synergy,
    version int not null,
    limits jsonb not null,
    why text not null,
    said_by uuid references account,
    said_at timestamptz not null,
    constraint tolerance_pk primary key (synergy_id, version),
    constraint tolerance_why check (length(why) > 0)
);

-- A sample, its analysis, and what the taker says to it.
create table quality_sample (
    id uuid constraint quality_sample_pk primary key,
    version bigint not null,
    synergy_id uuid not null references synergy,
    number int not null,
    taken_on date not null,
    lot text not null,
    noted_by uuid references account,
    noted_at timestamptz not null,
    laboratory text,
    analysed_on date,
    readings jsonb not null,
    certificate_id uuid references stored_file,
    accepted boolean,
    reason text,
    tolerance_version int,
    judged_by uuid references account,
    judged_at timestamptz,
    constraint quality_sample_number unique (synergy_id, number),
    constraint quality_sample_judged check ((accepted is null) = (judged_at is null)),
    constraint quality_sample_refused_why check (accepted is distinct from false or length(reason) > 0)
);
create index quality_sample_certificate on quality_sample (certificate_id);
