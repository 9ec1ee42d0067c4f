-- What the papers of a waste need beyond what is agreed on. Rows are only added: the highest version counts.
create table particulars_version (
    synergy_id uuid not null references synergy,
    version int not null,
    content jsonb not null,
    said_by uuid references account on delete set null,
    said_at timestamptz not null,
    constraint particulars_version_pk primary key (synergy_id, version)
);

-- each line that was handed out for a register, so that the next one says whether it corrects or cancels
create table handed_line (
    id uuid primary key,
    synergy_id uuid not null references synergy,
    delivery_id uuid not null references delivery,
    paper text not null constraint handed_line_paper_known check (paper in ('OUTGOING', 'INCOMING')),
    reason text not null constraint handed_line_reason_known check (reason in ('FIRST', 'EDIT', 'CANCEL')),
    fingerprint text not null,
    handed_to uuid references account on delete set null,
    handed_at timestamptz not null
);
create index handed_line_delivery on handed_line (delivery_id, paper, handed_at);
