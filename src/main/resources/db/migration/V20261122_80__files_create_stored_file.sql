create table stored_file (
    id uuid primary key,
    name text not null constraint stored_file_name_is_no_path check (name ~ '^[^/\\[:cntrl:]]{1,120}$'),
    type text not null constraint stored_file_type_known
        check (type in ('PDF', 'PNG', 'JPEG', 'XLSX', 'DOCX', 'ODT', 'CSV', 'TEXT')),
    size bigint not null,
    sha256 text not null,
    bytes bytea not null,
    kept_by uuid references account,
    kept_at timestamptz not null,
    constraint stored_file_size_true check (size = octet_length(bytes)),
    constraint stored_file_size_allowed check (size between 1 and 10485760),
    constraint stored_file_unbroken check (sha256 = encode(sha256(bytes), 'hex'))
);
-- nearly all of them are packed already
alter table stored_file alter column bytes set storage external;
