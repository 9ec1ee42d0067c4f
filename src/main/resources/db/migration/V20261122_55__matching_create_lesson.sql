-- What a decided match says of its pair of families, in the territory of its offer; without a reason it was kept.
create table lesson (
    id uuid constraint lesson_pk primary key,
    version bigint not null,
    territory_id uuid not null constraint lesson_territory_fk references territory (id),
    match_id uuid not null constraint lesson_match_fk references listing_match (id)
        constraint lesson_one_for_a_match unique,
    offered text not null,
    needed text not null,
    reason text constraint lesson_reason_teaches check (reason in ('WRONG_MATERIAL', 'QUALITY', 'HAZARD_OR_LAW')),
    learned_at timestamptz not null,
    account_id uuid,
    revoked_at timestamptz,
    revoked_by uuid,
    constraint lesson_families_known check (offered <> 'UNKNOWN' and needed <> 'UNKNOWN'),
    constraint lesson_revoked_when check (revoked_at is not null or revoked_by is null)
);
create index lesson_territory on lesson (territory_id, learned_at);
