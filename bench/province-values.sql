-- A province of 180 communes on 31/12/2025 with a made-up value for every indicator of the advanced set in each of five years; a third of the figures
-- is proved. bench_asked holds what is asked for: measure, part, kind, ranks. Statements end with a semicolon at the end of a line.
insert into admin_unit (level, code, name, kind, parent_level, parent_code, name_key, search_key, origin)
select 'COMMUNE', to_char(90000 + n, 'FM00000'), 'Mẫu ' || n, 'Xã', 'PROVINCE', '19', 'mau ' || n, 'mau ' || n, 'WORKSPACE'
  from generate_series(1, 180 - (select count(*)::int from admin_unit where level = 'COMMUNE' and parent_level = 'PROVINCE' and parent_code = '19'
       and date '2025-12-31' between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity'))) n;

create table bench_commune as
select code from admin_unit where level = 'COMMUNE' and parent_level = 'PROVINCE' and parent_code = '19'
   and date '2025-12-31' between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity');

insert into measured_value (unit_code, measure, part, year, measured_on, shape, numerator, denominator, amount, yes, rank, recorded_at, recorded_by)
select c.code, a.measure, a.part, y.year, make_date(y.year, 11, 30),
       case a.kind when 'PERCENTAGE' then 'RATIO' when 'YES_NO' then 'YES_NO' when 'RANK' then 'RANK' else 'AMOUNT' end,
       case when a.kind = 'PERCENTAGE' then floor(h.whole * (70 + h.n % 31) / 100) end,
       case when a.kind = 'PERCENTAGE' then h.whole end,
       case when a.kind not in ('PERCENTAGE', 'YES_NO', 'RANK') then 20 + h.n % 6000 / 100.0 end,
       case when a.kind = 'YES_NO' then h.n % 20 > 0 end,
       case when a.kind = 'RANK' then a.ranks[1 + h.n % array_length(a.ranks, 1)] end,
       now() - interval '1 hour', 'Số liệu giả để đo'
  from bench_commune c cross join bench_asked a cross join generate_series(2021, 2025) y (year)
  cross join lateral (select abs(hashtext(c.code || a.measure || a.part || y.year)) as n, 400 + abs(hashtext(c.code)) % 4000 as whole) h
    on conflict do nothing;

create table bench_proof as
select gen_random_uuid() as id, c.code as unit_code, a.measure
  from bench_commune c cross join (select distinct measure from bench_asked) a where abs(hashtext(c.code)) % 3 = 0;
insert into evidence (id, unit_code, kind, title, doc_number, issuer, privacy_class, address, added_at, added_by, request_key, request_part)
select id, unit_code, 'LINK', 'Minh chứng giả để đo', '', '', 'INTERNAL', 'https://example.vn', now() - interval '1 hour', 'Số liệu giả để đo', id, 0
  from bench_proof;
insert into evidence_decision (evidence_id, unit_code, state, reason, at, by_name)
select id, unit_code, 'ACCEPTED', '', now() - interval '1 hour', 'Số liệu giả để đo' from bench_proof;
insert into evidence_use (evidence_id, unit_code, measure, year, at, by_name)
select id, unit_code, measure, 2025, now() - interval '1 hour', 'Số liệu giả để đo' from bench_proof;
-- Nobody waits for news of figures that were made up.
delete from assessment_touched;
analyze evidence;
analyze evidence_decision;
analyze evidence_use;
analyze measured_value;
analyze admin_unit;
