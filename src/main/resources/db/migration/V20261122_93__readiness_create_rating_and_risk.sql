-- How ready a synergy is on one axis. Rows are only added: the highest number of an axis is in force.
create table rating (
    synergy_id uuid not null references synergy,
    axis text not null,
    number int not null,
    level int not null,
    reason text not null,
    rated_by uuid references account,
    rated_at timestamptz not null,
    constraint rating_pk primary key (synergy_id, axis, number),
    constraint rating_axis check (axis in ('TECHNOLOGY', 'BUSINESS', 'ORGANISATION', 'LEGAL', 'SOCIETY', 'ENVIRONMENT')),
    constraint rating_level check (level between 1 and 5),
    constraint rating_says_why check (length(reason) > 0)
);

-- What was said of a way in which a synergy may fail. Rows are only added: the highest number of a risk is in force.
create table risk_version (
    risk_id uuid not null,
    number int not null,
    synergy_id uuid not null references synergy,
    failure_mode text not null,
    cause text not null,
    effect text not null,
    severity int not null,
    occurrence int not null,
    detection int not null,
    measure text not null,
    owner_id uuid references company,
    due_on date,
    state text not null,
    usual text,
    said_by uuid references account,
    said_at timestamptz not null,
    constraint risk_version_pk primary key (risk_id, number),
    constraint risk_version_grades check (severity between 1 and 10 and occurrence between 1 and 10 and detection between 1 and 10),
    constraint risk_version_state check (state in ('OPEN', 'MITIGATED', 'ACCEPTED', 'CLOSED')),
    constraint risk_version_due_measure check (due_on is null or length(measure) > 0)
);
create index risk_version_synergy on risk_version (synergy_id);
create index risk_version_due on risk_version (due_on) where state = 'OPEN';
