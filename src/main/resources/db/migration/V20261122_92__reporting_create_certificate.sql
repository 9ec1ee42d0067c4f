create sequence certificate_number;

-- What a company may claim for a year, as it was told on a day. Rows are only added.
create table certificate (
    id uuid constraint certificate_pk primary key,
    number bigint not null constraint certificate_number_unique unique,
    code text not null constraint certificate_code_unique unique,
    company_id uuid not null references company,
    company_name text not null,
    year int not null,
    issued_at timestamptz not null,
    issued_by uuid references account,
    content text not null,
    sha256 text not null
);
create index certificate_company on certificate (company_id, year);
create trigger certificate_frozen before update or delete on certificate
    for each row execute function refuse_report_change();
