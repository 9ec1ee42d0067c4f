-- How much of one indicator one synergy brought in a period. Amounts are never changed: a correction is another line.
create table ledger_line (
    id uuid constraint ledger_line_pk primary key,
    version bigint not null,
    synergy_id uuid not null references synergy,
    territory_id uuid not null references territory,
    origin_id uuid not null references territory,
    indicator text not null,
    from_day date not null,
    until_day date not null,
    low numeric(20, 6) not null,
    central numeric(20, 6) not null,
    high numeric(20, 6) not null,
    proof text not null,
    workings jsonb not null,
    allocation jsonb not null,
    persistence int not null,
    reason text,
    stated_by uuid references account,
    stated_at timestamptz not null,
    lapsed boolean not null,
    superseded_by uuid references ledger_line deferrable initially deferred,
    verified_by uuid references account,
    verified_at timestamptz,
    constraint ledger_line_days check (from_day <= until_day),
    constraint ledger_line_range check (low <= central and central <= high),
    constraint ledger_line_proof check (proof in ('ESTIMATED', 'DECLARED', 'EVIDENCED', 'VERIFIED')),
    constraint ledger_line_lasts check (persistence > 0),
    constraint ledger_line_second_look check (verified_by <> stated_by),
    constraint ledger_line_verified_when check ((proof = 'VERIFIED') = (verified_at is not null))
);
create unique index ledger_line_says_once
    on ledger_line (synergy_id, indicator, from_day, until_day, (proof = 'ESTIMATED'))
    where superseded_by is null and not lapsed;
create index ledger_line_territory on ledger_line (territory_id, synergy_id, indicator);
create index ledger_line_origin on ledger_line (origin_id, synergy_id, indicator);

create table evidence (
    id uuid constraint evidence_pk primary key,
    line_id uuid not null references ledger_line,
    what text not null,
    address text,
    added_by uuid references account,
    added_at timestamptz not null,
    constraint evidence_of_something check (length(what) > 0)
);
create index evidence_line on evidence (line_id, added_at);
