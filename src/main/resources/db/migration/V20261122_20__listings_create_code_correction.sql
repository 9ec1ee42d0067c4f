-- What a territory's officers say of such a text: its waste code is rather this one.
create table code_correction (
    id uuid primary key,
    territory_id uuid not null references territory,
    listing_id uuid references listing on delete set null,
    account_id uuid references account,
    words text not null constraint code_correction_words_given check (length(btrim(words)) between 1 and 400),
    material_id text,
    waste_code text not null constraint code_correction_code_written check (waste_code ~ '^\d\d \d\d \d\d$'),
    made_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid references account,
    constraint code_correction_revoked_by_somebody check (revoked_at is not null or revoked_by is null)
);
create index code_correction_held on code_correction (territory_id, made_at) where revoked_at is null;
