-- a company that receives nothing more from another, and in which conversation it said so
create table conversation_block (
    company_id uuid not null references company,
    blocked_id uuid not null references company,
    conversation_id uuid not null references conversation,
    since timestamptz not null,
    primary key (company_id, blocked_id),
    constraint conversation_block_another check (company_id <> blocked_id)
);

create table conversation_report (
    id uuid primary key,
    conversation_id uuid not null references conversation,
    account_id uuid references account on delete set null,
    reason text not null constraint conversation_report_reason_given check (length(reason) between 1 and 1000),
    made_at timestamptz not null,
    settled boolean not null
);
create index conversation_report_open on conversation_report (conversation_id) where not settled;
