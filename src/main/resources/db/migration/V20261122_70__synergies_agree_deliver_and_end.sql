-- What the parties agreed on, what was delivered, and why and until when a synergy rests or is lost.
alter table synergy
    add column agreed_amount numeric(14, 3) constraint synergy_agreed_amount_positive check (agreed_amount > 0),
    add column agreed_unit text,
    add column agreed_rhythm text,
    add column agreed_km integer constraint synergy_agreed_km_on_earth check (agreed_km between 0 and 20000),
    add column shared_what text,
    add column shared_use text,
    add column shared_host_id uuid references company,
    add column shared_payment text,
    add column legal_status text,
    add column legal_waste_code text,
    add column legal_operation text,
    add column legal_carrier text,
    add column wake_on date,
    add constraint synergy_agreed_amount_has_unit check ((agreed_amount is null) = (agreed_unit is null));
create index synergy_wake_on on synergy (wake_on) where wake_on is not null;

alter table synergy_party add column reservation_id uuid;

alter table stage_change
    add column loss text,
    add column on_day date;

create table delivery (
    id uuid primary key,
    synergy_id uuid not null references synergy,
    day date not null,
    amount numeric(14, 3) constraint delivery_amount_not_negative check (amount >= 0),
    unit text,
    measured boolean not null,
    shared_use text,
    reference text,
    recorded_by uuid references account,
    recorded_at timestamptz not null,
    accepted boolean,
    refusal text,
    received_by uuid references account,
    received_at timestamptz,
    constraint delivery_of_something check (amount > 0 or shared_use is not null),
    constraint delivery_amount_has_unit check ((amount is null) = (unit is null)),
    constraint delivery_refused_with_reason check (accepted is distinct from false or refusal is not null)
);
create index delivery_synergy on delivery (synergy_id, day);
