-- What comes of the treatment of a waste: reuse, recycling, other recovery, energy or elimination.
alter table synergy add column legal_mode text;
