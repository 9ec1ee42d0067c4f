-- A document that proves a figure can be kept here, not only linked.
alter table evidence add column file_id uuid references stored_file;
create index evidence_file on evidence (file_id);
