create table letter (
    id uuid primary key,
    address text not null,
    language text not null,
    subject text not null,
    text text not null,
    action text not null,
    link text not null,
    state text not null constraint letter_state_known check (state in ('WAITING', 'SENT', 'KEPT', 'FAILED')),
    tries int not null default 0,
    written_at timestamptz not null,
    next_try_at timestamptz not null
);
create index letter_waiting on letter (next_try_at) where state = 'WAITING';
create index letter_written_at on letter (written_at);

create table notice (
    id uuid primary key,
    key text not null,
    account_id uuid not null references account,
    at timestamptz not null,
    subject text not null,
    text text not null,
    path text not null,
    read_at timestamptz,
    constraint notice_told_once unique (account_id, key)
);
create index notice_unread on notice (account_id) where read_at is null;
