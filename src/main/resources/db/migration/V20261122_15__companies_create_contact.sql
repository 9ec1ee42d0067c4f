create table contact (
    id uuid primary key,
    version bigint not null,
    company_id uuid not null references company,
    name text not null constraint contact_name_given check (length(btrim(name)) between 1 and 120),
    function text not null constraint contact_function_short check (length(function) <= 120),
    email text constraint contact_email_short check (length(email) <= 254),
    telephone text constraint contact_telephone_short check (length(telephone) <= 40),
    source text not null constraint contact_source_given check (length(btrim(source)) between 1 and 200),
    written_by uuid references account,
    written_at timestamptz not null,
    constraint contact_reachable check (email is not null or telephone is not null)
);
create index contact_company on contact (company_id);
