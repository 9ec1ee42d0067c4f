create table listing_report (
    id uuid primary key,
    listing_id uuid not null references listing,
    account_id uuid references account,
    message text not null constraint listing_report_message_given check (length(message) > 0),
    made_at timestamptz not null,
    settled boolean not null
);
create index listing_report_open on listing_report (listing_id) where not settled;
