create sequence report_number;

-- A report for a funder. Once it is written its figures and what they rest on never change.
create table report (
    id uuid constraint report_pk primary key,
    number bigint not null constraint report_number_unique unique,
    territories uuid[] not null constraint report_somewhere check (cardinality(territories) > 0),
    title text not null constraint report_title_length check (length(title) between 1 and 200),
    words text not null constraint report_words_length check (length(words) <= 5000),
    scope text not null,
    asked_by uuid references account,
    asked_at timestamptz not null,
    state text not null constraint report_state_known check (state in ('WAITING', 'WRITING', 'READY', 'FAILED')),
    done int not null constraint report_done_not_negative check (done >= 0),
    steps int not null constraint report_steps_not_negative check (steps >= 0),
    written_at timestamptz,
    figures text,
    basis bytea, -- lines of JSON, compressed: each synergy with the lines that count
    sha256 text,
    constraint report_written_whole check (
        (state = 'READY') = (written_at is not null)
        and (state = 'READY') = (figures is not null)
        and (state = 'READY') = (basis is not null)
        and (state = 'READY') = (sha256 is not null))
);
create index report_territories on report using gin (territories);

create function refuse_report_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is frozen is never changed';
end $$;
create trigger report_frozen before update or delete on report
    for each row when (old.state = 'READY') execute function refuse_report_change();
