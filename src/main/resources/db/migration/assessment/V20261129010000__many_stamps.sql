-- The stamps of many communes in one question: each differs whenever anything was committed that the standing of its commune rests on, as
-- assessment_stamp says it of one. They tell nothing but that, so they may be asked for any commune.
create function assessment_stamps(units text[]) returns table (unit text, stamp text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select asked.code,
           concat_ws('.', every.stamp, coalesce(looked.look, 0), coalesce(waiting.many, 0), coalesce(waiting.which, 0))
      from unnest(units) asked (code)
     cross join (
           select concat_ws('.', (select u.stamp from unit_stamp u),
                            (select coalesce(max(l.look), 0) from assessment_looked l where l.unit_code = 'VN'),
                            (select count(*) from assessment_touched t where t.unit_code = 'VN'),
                            (select coalesce(bit_xor(hashint8extended(t.id, 0)), 0) from assessment_touched t where t.unit_code = 'VN'))
                  as stamp) every
      left join assessment_looked looked on looked.unit_code = asked.code
      left join (
           select t.unit_code, count(*) as many, bit_xor(hashint8extended(t.id, 0)) as which
             from assessment_touched t where t.unit_code = any (units) group by t.unit_code) waiting on waiting.unit_code = asked.code
$$;
revoke all on function assessment_stamps(text[]) from public;
grant execute on function assessment_stamps(text[]) to ${product_role};
