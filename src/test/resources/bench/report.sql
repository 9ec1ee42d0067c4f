insert into company (id, version, territory_id, name, identifier_kind, identifier, activity, summary, claimed, state, created_at)
select ('c0000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, '$territory', 'Entreprise ' || n, 'NONE', null,
       (array['16.23Z', '01.50Z', '24.10Z', '49.41A', '38.32Z'])[1 + n % 5], '', false, 'APPROVED', timestamptz '2024-06-01'
from generate_series(1, 2000) n;

insert into site (id, company_id, name, address, commune_code, lat, lon, pinned, closed)
select id, id, 'Atelier', '14 rue du Puits', '62498', 50.42, 2.78, false, false from company
where territory_id = '$territory';

insert into listing (id, version, number, territory_id, company_id, site_id, commune_code, lat, lon, kind, exchange, title,
    description, amount, unit, rhythm, available_from, family, material_chosen, hazardous, price_kind, audience, anonymous,
    language, state, origin, created_at, changed_at)
select id, 0, nextval('listing_number'), territory_id, id, id, '62498', 50.42, 2.78, 'OFFER', 'SUBSTITUTION', 'Sciure ' || name,
    '', 10, 'T', 'MONTHLY', date '2025-01-01', 'WOOD', false, false, 'FREE', 'EVERYONE', false, 'fr', 'WITHDRAWN', 'FORM',
    timestamptz '2025-02-01', timestamptz '2025-02-01'
from company where territory_id = '$territory';

insert into synergy (id, version, number, title, territory_id, stage, next_action, opened_at, moved_at)
select gen_random_uuid(), 3, nextval('synergy_number'), 'Sciure de sapin pour litière, lot ' || n, '$territory',
       (array['IDEA', 'DISCUSSION', 'NEGOTIATION', 'IMPLEMENTATION', 'COMPLETED', 'COMPLETED', 'ENDED', 'LOST'])[1 + n % 8], 'Appeler',
       timestamptz '2025-01-02' + (n % 360) * interval '1 day', timestamptz '2025-12-30'
from generate_series(1, $synergies) n;

insert into synergy_party (id, synergy_id, company_id, listing_id, territory_id, giver, answer)
select gen_random_uuid(), s.id, c.id, c.id, '$territory', giver, 'YES'
from synergy s cross join (values (true), (false)) side (giver)
join company c on c.id = ('c0000000-0000-4000-8000-' || lpad(to_hex(1 + (s.number + case when giver then 0 else 977 end) % 2000), 12, '0'))::uuid
where s.territory_id = '$territory';

insert into stage_change (synergy_id, at, to_stage, loss)
select s.id, s.opened_at + step * interval '1 hour', reached, case when reached = 'LOST' then 'PRICE' end
from synergy s
cross join unnest(array['IDEA', 'DISCUSSION', 'NEGOTIATION', 'IMPLEMENTATION', 'COMPLETED', 'LOST']) with ordinality c (reached, step)
where s.territory_id = '$territory'
  and (reached = 'IDEA' or reached = s.stage or s.stage in ('COMPLETED', 'ENDED') and reached <> 'LOST');

insert into ledger_line (id, version, synergy_id, territory_id, origin_id, indicator, from_day, until_day, low, central, high, proof,
    workings, allocation, persistence, stated_at, lapsed, verified_at)
select gen_random_uuid(), 1, s.id, s.territory_id, s.territory_id, indicator, date '2025-01-01', date '2025-12-31',
       6 + s.number % 50, 10 + s.number % 50, 14 + s.number % 50, proof,
       jsonb_build_object('inputs', jsonb_build_object('TONNES', jsonb_build_object('low', 12, 'central', 12, 'high', 12)),
           'factors', (select jsonb_object_agg(input, jsonb_build_object('id', factor, 'version', 0, 'fr', 'bois d’œuvre, amont, sciage compris',
               'en', 'timber, upstream, sawing included', 'unit', 'kgCO2e/t', 'source', 'ADEME Base Carbone V23.6', 'sourceId', '20721', 'year', 2014))
               from (values ('VIRGIN', 'virgin-timber'), ('CURRENT', 'landfill-wood'), ('EMPTY_RETURN', 'empty-return'),
                   ('TRANSPORT', 'truck-articulated')) f (input, factor))),
       jsonb_build_object('shares', jsonb_build_object('a', 0.5, 'b', 0.5)), 1, timestamptz '2025-12-31', false,
       case when proof = 'VERIFIED' then timestamptz '2026-01-10' end
from synergy s
cross join (values ('CO2E', 'ESTIMATED'), ('CO2E', 'VERIFIED'), ('VIRGIN_SAVED', 'DECLARED'), ('GIVER_EUROS', 'EVIDENCED')) l (indicator, proof)
where s.territory_id = '$territory';

analyze
