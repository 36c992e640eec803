-- The same thresholds as one statement: values joined with levels, compared, counted by commune, the counts kept.
with judged as (
    select v.unit_code, l.criterion, l.code, bool_and(case l.level_kind
               when 'AMOUNT' then case l.direction
                   when 'AT_LEAST' then w.worth >= l.amount when 'AT_MOST' then w.worth <= l.amount else w.worth = l.amount end
               when 'YES_NO' then v.yes = l.expected
               else array_position(l.scale, v.rank) >= array_position(l.scale, l.rank) end) as reached
      from measured_value v
      join bench_unit u on u.code = v.unit_code
      join bench_level l on l.region is not distinct from u.region and l.measure = v.measure and l.part = v.part
      cross join lateral (select case when v.shape = 'RATIO' and l.unit = '%' then round(v.numerator * 100 / v.denominator, 6)
                                      when v.shape = 'RATIO' then round(v.numerator / v.denominator, 6) else v.amount end as worth) w
     where v.year <= 2024 and v.replaced_at is null
     group by v.unit_code, l.criterion, l.code)
insert into bench_result
select unit_code, count(*) filter (where reached), count(*) filter (where not reached), count(distinct criterion) filter (where not reached)
  from judged group by unit_code
