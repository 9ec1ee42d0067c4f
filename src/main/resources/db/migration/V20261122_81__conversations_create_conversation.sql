create table conversation (
    id uuid primary key,
    about text not null constraint conversation_about_known check (about in ('SYNERGY', 'LISTING')),
    subject_id uuid not null,
    asker_id uuid references company,
    title text not null,
    named boolean not null,
    contacts_open boolean not null,
    closed boolean not null,
    last_number bigint not null,
    last_at timestamptz not null,
    constraint conversation_asker_of_a_listing check ((asker_id is not null) = (about = 'LISTING')),
    constraint conversation_once unique nulls not distinct (about, subject_id, asker_id)
);

-- who takes part: a company, or a territory's team
create table conversation_seat (
    id uuid primary key,
    conversation_id uuid not null references conversation,
    team text not null constraint conversation_seat_team_known check (team in ('COMPANY', 'TERRITORY')),
    team_id uuid not null,
    role text not null constraint conversation_seat_role_known check (role in ('OFFERER', 'SEEKER', 'PARTY', 'FOLLOWER', 'ADDRESSEE')),
    gone boolean not null,
    assigned_to uuid references account on delete set null,
    constraint conversation_seat_once unique (conversation_id, team, team_id)
);
create index conversation_seat_team on conversation_seat (team, team_id);

create table conversation_message (
    id uuid primary key,
    conversation_id uuid not null references conversation,
    number bigint not null,
    sent_at timestamptz not null,
    account_id uuid references account on delete set null,
    team text not null constraint conversation_message_team_known check (team in ('COMPANY', 'TERRITORY')),
    team_id uuid not null,
    text text not null constraint conversation_message_text_short check (length(text) <= 5000),
    whole text constraint conversation_message_whole_short check (length(whole) <= 5000),
    words tsvector not null generated always as (to_tsvector('french', plain(text))) stored,
    constraint conversation_message_number_once unique (conversation_id, number)
);
create index conversation_message_words on conversation_message using gin (words);

create table conversation_attachment (
    message_id uuid not null references conversation_message,
    position int not null constraint conversation_attachment_few check (position between 0 and 4),
    file_id uuid not null constraint conversation_attachment_once unique references stored_file,
    primary key (message_id, position)
);

-- how far each person has read
create table conversation_reading (
    conversation_id uuid not null references conversation,
    account_id uuid not null references account on delete cascade,
    up_to bigint not null,
    primary key (conversation_id, account_id)
);
