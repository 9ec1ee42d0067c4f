-- A company in the middle of a chain: what it takes in leaves it transformed.
alter table synergy_party
    add column transformer boolean not null default false,
    add constraint synergy_party_one_role check (not (giver and transformer));
