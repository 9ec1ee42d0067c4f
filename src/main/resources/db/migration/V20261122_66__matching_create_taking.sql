-- What a decided match says of who takes what: kept, or refused because the material is not the right one.
create table taking (
    match_id uuid constraint taking_pk primary key
        constraint taking_match_fk references listing_match (id),
    giver_id uuid not null constraint taking_giver_fk references company (id),
    taker_id uuid not null constraint taking_taker_fk references company (id),
    activity text not null,
    material text not null,
    kept boolean not null,
    revision int not null default 1,
    constraint taking_of_two check (giver_id <> taker_id)
);

-- A habit that officers switched off, or on again: who did it last, and when.
create table habit_switch (
    activity text not null,
    material text not null,
    suspended boolean not null,
    changed_at timestamptz not null,
    changed_by uuid,
    revision int not null default 1,
    constraint habit_switch_pk primary key (activity, material)
);
