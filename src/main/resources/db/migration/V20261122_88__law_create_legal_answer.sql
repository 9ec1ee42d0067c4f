-- What somebody answered to a question of a legal status. Rows are only added: the latest counts.
create table legal_answer (
    id uuid primary key,
    synergy_id uuid not null references synergy,
    condition text not null,
    status text not null constraint legal_answer_status_known check (status in ('WASTE', 'BY_PRODUCT', 'END_OF_WASTE', 'PRODUCT')),
    said text not null constraint legal_answer_said_known check (said in ('YES', 'NO', 'NOT_APPLICABLE', 'UNKNOWN')),
    remark text constraint legal_answer_remark_short check (length(remark) <= 2000),
    address text constraint legal_answer_address_on_the_web check (address ~ '^https?://'),
    company_id uuid references company,
    answered_by uuid references account on delete set null,
    answered_at timestamptz not null
);
create index legal_answer_synergy on legal_answer (synergy_id, answered_at);

create table legal_evidence (
    answer_id uuid not null references legal_answer,
    position int not null constraint legal_evidence_few check (position between 0 and 4),
    file_id uuid not null constraint legal_evidence_once unique references stored_file,
    constraint legal_evidence_pk primary key (answer_id, position)
);

-- who may carry, broke or trade the waste of a synergy, and until when; one that is replaced or taken away stays, retired
create table permit (
    id uuid primary key,
    synergy_id uuid not null references synergy,
    kind text not null constraint permit_kind_known check (kind in ('CARRIER', 'BROKER', 'TRADER')),
    name text not null constraint permit_name_fits check (length(name) between 1 and 150),
    number text,
    street text,
    postal_code text,
    city text,
    country text not null constraint permit_country_code check (country ~ '^[A-Z]{2}$'),
    transport_mode text,
    exemption text,
    receipt text,
    department text,
    valid_until date,
    recorded_by uuid references account on delete set null,
    recorded_at timestamptz not null,
    retired_by uuid references account on delete set null,
    retired_at timestamptz,
    -- replaced because it was written down wrongly: it never counted
    corrected boolean not null default false,
    constraint permit_corrected_is_retired check (not corrected or retired_at is not null),
    constraint permit_receipt_or_exemption check ((receipt is null) <> (exemption is null)),
    constraint permit_exempts_carriers_only check (exemption is null or kind = 'CARRIER')
);
create index permit_synergy on permit (synergy_id) where retired_at is null;
create index permit_valid_until on permit (valid_until) where retired_at is null;
