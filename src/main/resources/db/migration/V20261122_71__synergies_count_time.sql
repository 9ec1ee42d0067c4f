-- What officers give to a synergy.
create table time_spent (
    id uuid primary key,
    synergy_id uuid not null references synergy,
    account_id uuid references account,
    day date not null,
    minutes integer not null constraint time_spent_within_a_day check (minutes between 1 and 1440)
);
create index time_spent_synergy on time_spent (synergy_id);
