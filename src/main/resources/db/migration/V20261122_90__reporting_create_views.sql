-- What reports read across modules; rows only ever come from here. A synergy stands where it is received, as its impact does.

-- The section of the French nomenclature of activities, from the division at the head of a code.
create function naf_section(text) returns text immutable strict parallel safe language sql as $$
    select case
        when $1 !~ '^\d\d' then null
        when d between 1 and 3 then 'A' when d between 5 and 9 then 'B' when d between 10 and 33 then 'C'
        when d = 35 then 'D' when d between 36 and 39 then 'E' when d between 41 and 43 then 'F'
        when d between 45 and 47 then 'G' when d between 49 and 53 then 'H' when d between 55 and 56 then 'I'
        when d between 58 and 63 then 'J' when d between 64 and 66 then 'K' when d = 68 then 'L'
        when d between 69 and 75 then 'M' when d between 77 and 82 then 'N' when d = 84 then 'O' when d = 85 then 'P'
        when d between 86 and 88 then 'Q' when d between 90 and 93 then 'R' when d between 94 and 96 then 'S'
        when d between 97 and 98 then 'T' when d = 99 then 'U' end
    from (select case when $1 ~ '^\d\d' then left($1, 2)::int end as d) division
$$;

create view report_company as
select id, territory_id, naf_section(activity) as section, created_at
from company where state = 'APPROVED';

create view report_listing as
select l.id, l.territory_id, l.company_id, l.exchange, l.created_at, naf_section(c.activity) as section,
       case when l.origin = 'CLUB_EVENT' then l.origin_reference end as workshop
from listing l join company c on c.id = l.company_id
where l.state not in ('DRAFT', 'REFUSED', 'MERGED');

create view report_suggestion as
select m.id, m.need_territory_id as territory_id, 'SUBSTITUTION' as exchange, m.state = 'KEPT' as kept,
       m.proposed_at as suggested_at, array[offer.section, need.section] as sections,
       array[offer.workshop, need.workshop] as workshops
from listing_match m
join report_listing offer on offer.id = m.offer_id
join report_listing need on need.id = m.need_id
where m.state <> 'MERGED'
union all
select p.id, p.territory_id, 'POOLING', p.state = 'KEPT', p.decided_at, array_agg(l.section), array_agg(l.workshop)
from pool p join pool_listing m on m.pool_id = p.id join report_listing l on l.id = m.listing_id
group by p.id;

create view report_synergy as
select s.id, s.version, s.number, s.title, s.stage, s.opened_at, s.owner_id,
       case when s.pool_id is null then 'SUBSTITUTION' else 'POOLING' end as exchange,
       coalesce(parties.receiver, s.territory_id) as territory_id,
       parties.sections, parties.workshops, parties.family, parties.open_title,
       case s.stage when 'IDEA' then 1 when 'DISCUSSION' then 2 when 'NEGOTIATION' then 3 when 'IMPLEMENTATION' then 4
           when 'COMPLETED' then 5 when 'ENDED' then 5 else course.farthest end as reached,
       case when s.stage in ('COMPLETED', 'ENDED') then course.completed_at end as completed_at,
       case when s.stage = 'LOST' then course.lost_at end as lost_at,
       case when s.stage = 'LOST' then course.loss end as loss
from synergy s
cross join lateral (
    select array_agg(naf_section(c.activity)) as sections,
           array_agg(l.origin_reference) filter (where l.origin = 'CLUB_EVENT') as workshops,
           bool_and(l.audience = 'EVERYONE') as open_title,
           (array_agg(l.family order by p.giver desc, p.transformer desc, p.id))[1] as family,
           (array_agg(p.territory_id order by p.id) filter (
               where case when s.pool_id is null then not p.giver and not p.transformer
                     else p.company_id = s.shared_host_id end))[1] as receiver
    from synergy_party p join listing l on l.id = p.listing_id join company c on c.id = p.company_id
    where p.synergy_id = s.id) parties
cross join lateral (
    select max(case c.to_stage when 'DISCUSSION' then 2 when 'NEGOTIATION' then 3 when 'IMPLEMENTATION' then 4
               when 'COMPLETED' then 5 else 1 end) as farthest,
           max(c.at) filter (where c.to_stage = 'COMPLETED') as completed_at,
           max(c.at) filter (where c.to_stage = 'LOST') as lost_at,
           (array_agg(coalesce(c.loss, c.reason) order by c.id desc) filter (where c.to_stage = 'LOST'))[1] as loss
    from stage_change c where c.synergy_id = s.id) course;
