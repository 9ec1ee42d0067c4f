create table account (
    id uuid primary key,
    version bigint not null,
    email text not null constraint account_email_unique unique,
    name text not null,
    password_hash text not null,
    language text not null constraint account_language_known check (language in ('fr', 'en', 'nl')),
    state text not null,
    administrator boolean not null,
    stamp int not null,
    created_at timestamptz not null,
    constraint account_email_normalised check (email = lower(btrim(email)))
);

create table account_token (
    hash text primary key,
    purpose text not null,
    account_id uuid references account,
    expires_at timestamptz not null
);
create index account_token_expires_at on account_token (expires_at);

-- Wrong passwords, by hashed address and place.
create table sign_in_failure (
    key text primary key,
    failures int not null,
    last_at timestamptz not null
);

-- Who did what. Lines are only ever added, and outlive the account: no foreign key.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account_id uuid,
    act text not null,
    subject text not null,
    detail text not null
);
create index audit_entry_subject on audit_entry (subject);
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each statement execute function refuse_audit_change();
