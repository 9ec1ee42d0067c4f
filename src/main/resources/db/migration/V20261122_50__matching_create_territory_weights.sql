-- How a territory shares out the points of matching. Rows are only added: the highest revision counts.
create table territory_weights (
    territory_id uuid not null references territory,
    revision int not null,
    material int not null,
    quantity int not null,
    period int not null,
    distance int not null,
    law int not null,
    changed_at timestamptz not null,
    changed_by uuid references account,
    constraint territory_weights_pk primary key (territory_id, revision),
    constraint territory_weights_sum check (material + quantity + period + distance + law = 100),
    constraint territory_weights_range check (material >= 1 and least(quantity, period, distance, law) >= 0)
);
