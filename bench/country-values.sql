-- A country of 10,598 communes with a made-up value for every indicator of the advanced set. Statements end with a semicolon at the end of a line.
create table bench_measure (code text primary key, measure text not null);
create table bench_region (province text primary key, region text not null);
-- measures and regions are filled in between
insert into admin_unit (level, code, name, kind, parent_level, parent_code, name_key, search_key, origin)
select 'COMMUNE', to_char(90000 + n, 'FM00000'), 'Mẫu ' || n, 'Xã', 'DISTRICT', '168', 'mau ' || n, 'mau ' || n, 'WORKSPACE'
  from generate_series(1, 10598 - (select count(distinct code)::int from admin_unit where level = 'COMMUNE'
       and date '2024-12-31' between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity'))) n;

-- What is demanded of each part of each indicator in each region: the region's level over the nation's.
create table bench_level as
select l.region, i.code, i.criterion, coalesce(m.measure, 'ntm-nang-cao-2021-2025/' || i.code) as measure, p.part, w.kind as asked, t.level_kind, t.direction,
       t.amount, t.unit, t.expected, t.rank, t.scale, w.scale as ranks
  from criteria_set_revision r
  join indicator i on i.revision_id = r.id
  join indicator_wording w on w.revision_id = r.id and w.code = i.code
  left join bench_measure m on m.code = i.code
  cross join (select distinct region from bench_region union select null) l
  cross join lateral (select unnest(case when w.text ilike '%cho cả nam và nữ%' then array['women', 'men'] else array[''] end) as part) p
  left join lateral (
      select * from threshold t where t.revision_id = r.id and t.code = i.code and (t.scope = 'NATIONAL' or t.place = l.region)
         and t.confidence <> 'PLACEHOLDER' and (t.year is null or t.year = 2024)
         and '2024-12-31' between coalesce(t.valid_from, '-infinity') and coalesce(t.valid_to, 'infinity')
       order by t.scope = 'REGION' desc limit 1) t on true
 where r.set_id = 'ntm-nang-cao-2021-2025' and r.revision = (select max(revision) from criteria_set_revision x where x.set_id = r.set_id);

create table bench_unit as
select distinct on (u.code) u.code, g.region
  from admin_unit u left join admin_unit d on d.level = 'DISTRICT' and d.code = u.parent_code and u.parent_level = 'DISTRICT'
  left join bench_region g on g.province = coalesce(d.parent_code, u.parent_code)
 where u.level = 'COMMUNE' and date '2024-12-31' between coalesce(u.valid_from, '-infinity') and coalesce(u.valid_to, 'infinity')
 order by u.code, coalesce(u.valid_from, '-infinity') > '2024-12-31', u.valid_from desc nulls last, coalesce(d.valid_from, '-infinity') > '2024-12-31',
          d.valid_from desc nulls last;

insert into measured_value (unit_code, measure, part, year, measured_on, shape, numerator, denominator, amount, yes, rank, recorded_at, recorded_by)
select u.code, i.measure, i.part, 2024, date '2024-11-30',
       case i.asked when 'PERCENTAGE' then 'RATIO' when 'YES_NO' then 'YES_NO' when 'RANK' then 'RANK' else 'AMOUNT' end,
       case when i.asked = 'PERCENTAGE' then floor(h.d * (60 + h.n % 41) / 100) end,
       case when i.asked = 'PERCENTAGE' then h.d end,
       case when i.asked not in ('PERCENTAGE', 'YES_NO', 'RANK') then 20 + h.n % 6000 / 100.0 end,
       case when i.asked = 'YES_NO' then h.n % 20 > 0 end,
       case when i.asked = 'RANK' then i.ranks[1 + h.n % array_length(i.ranks, 1)] end,
       now() - interval '1 hour', 'Số liệu giả để đo'
  from bench_unit u
  cross join (select distinct on (code, part) * from bench_level order by code, part) i
  cross join lateral (select abs(hashtext(u.code || i.code || i.part)) as n, 400 + abs(hashtext(u.code)) % 4000 as d) h
 order by u.code, i.measure, i.part;

-- Every twentieth commune has accepted evidence for everything.
create table bench_proof as
select gen_random_uuid() as id, u.code as unit_code, i.measure
  from bench_unit u cross join (select distinct measure from bench_level) i where abs(hashtext(u.code)) % 20 = 0;
insert into evidence (id, unit_code, kind, title, doc_number, issuer, privacy_class, address, added_at, added_by, request_key, request_part)
select id, unit_code, 'LINK', 'Minh chứng giả để đo', '', '', 'INTERNAL', 'https://example.vn', now() - interval '1 hour', 'Số liệu giả để đo', id, 0
  from bench_proof;
insert into evidence_decision (evidence_id, unit_code, state, reason, at, by_name)
select id, unit_code, 'ACCEPTED', '', now() - interval '1 hour', 'Số liệu giả để đo' from bench_proof;
insert into evidence_use (evidence_id, unit_code, measure, year, at, by_name)
select id, unit_code, measure, 2024, now() - interval '1 hour', 'Số liệu giả để đo' from bench_proof;
-- Nobody waits for news of figures that were made up: the product is not to look at each commune while the whole country is measured.
delete from assessment_touched;
analyze evidence;
analyze evidence_decision;
analyze evidence_use;
analyze measured_value;
analyze bench_level;
analyze bench_unit;
