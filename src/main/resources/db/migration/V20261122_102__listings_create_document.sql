-- What proves or specifies a listing: open to its company, officers, and those who got a yes.
create table listing_document (
    id uuid constraint listing_document_pk primary key,
    listing_id uuid not null references listing,
    kind text not null constraint listing_document_kind_known
        check (kind in ('ANALYSIS', 'SAFETY_SHEET', 'SPECIFICATION', 'OTHER')),
    file_id uuid not null references stored_file,
    added_by uuid references account,
    added_at timestamptz not null
);
create index listing_document_listing on listing_document (listing_id);
create index listing_document_file on listing_document (file_id);
