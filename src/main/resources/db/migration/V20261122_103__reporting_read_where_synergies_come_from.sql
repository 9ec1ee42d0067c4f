-- How each synergy was found, at which club event, and what became of it; one row for each territory that follows it.
create view report_source as
select s.id, followed.territory_id, s.stage,
       case when s.pool_id is not null then 'POOL'
            when parties.chained then 'CHAIN'
            when opener.asked then 'DIRECT'
            when m.by_hand then 'HAND'
            else 'SUGGESTION' end as source,
       parties.workshop
from synergy s
left join listing_match m on m.id = s.match_id
cross join lateral (
    select bool_or(p.transformer) as chained,
           min(l.origin_reference) filter (where l.origin = 'CLUB_EVENT') as workshop
    from synergy_party p join listing l on l.id = p.listing_id where p.synergy_id = s.id) parties
cross join lateral (
    -- a company that asks its neighbour itself opens the synergy
    select coalesce(bool_or(exists (select from member who join synergy_party p on p.company_id = who.company_id
               where p.synergy_id = s.id and who.account_id = c.account_id)), false) as asked
    from stage_change c where c.synergy_id = s.id and c.from_stage is null) opener
cross join lateral (
    select s.territory_id union select p.territory_id from synergy_party p where p.synergy_id = s.id) followed;
