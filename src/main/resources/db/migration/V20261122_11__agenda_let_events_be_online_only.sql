-- People who meet only from afar meet in no municipality; somewhere they must meet.
alter table club_event alter column commune_code drop not null;
alter table club_event add constraint club_event_somewhere check (commune_code is not null or online_link is not null);
