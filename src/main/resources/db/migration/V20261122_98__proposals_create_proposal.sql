-- Terms that one party of a synergy puts to the others. A proposal is never changed: another one takes its place.
create table proposal (
    id uuid constraint proposal_pk primary key,
    version bigint not null,
    synergy_id uuid not null references synergy,
    number int not null,
    company_id uuid not null references company,
    amount numeric(19, 6),
    unit text,
    rhythm text,
    price_kind text not null,
    price numeric(12, 2),
    carriage text,
    start_on date,
    remark text,
    withdrawn boolean not null,
    made_by uuid references account,
    made_at timestamptz not null,
    constraint proposal_number unique (synergy_id, number),
    constraint proposal_amount check (amount is null or (amount > 0 and unit is not null and rhythm is not null)),
    constraint proposal_price check ((price_kind in ('PRICE', 'PAID_TO_TAKE')) = (price is not null) and price > 0)
);

-- What each of the others says to it, once.
create table proposal_reply (
    proposal_id uuid not null references proposal,
    company_id uuid not null references company,
    verdict text not null,
    remark text,
    said_by uuid references account,
    said_at timestamptz not null,
    constraint proposal_reply_pk primary key (proposal_id, company_id),
    constraint proposal_reply_verdict check (verdict in ('ACCEPTED', 'CHANGES', 'REFUSED')),
    constraint proposal_reply_why check (verdict = 'ACCEPTED' or length(remark) > 0)
);
