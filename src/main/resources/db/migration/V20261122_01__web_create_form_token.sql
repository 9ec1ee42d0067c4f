-- Forms are sent once: the token is written by the transaction that does the work.
create table form_token (
    token uuid primary key,
    spent_at timestamptz not null,
    location text
);
create index form_token_spent_at on form_token (spent_at);
