create temporary table bundled_unit on commit drop as
select cells[1] as level, cells[2] as code, cells[3] as name, cells[4] as kind, cells[5] as parent_level, cells[6] as parent_code,
       cast(cells[7] as date) as valid_from, cast(cells[8] as date) as valid_to, cells[9] as name_key, cells[10] as search_key
from bundled_line where file = 'units';

create temporary table bundled_succession on commit drop as
select cells[1] as old_level, cells[2] as old_code, cast(cells[3] as date) as old_until, cells[4] as new_level, cells[5] as new_code,
       cast(cells[6] as date) as new_from, cells[7] as extent, cells[8] as instrument, cells[9] as trust
from bundled_line where file = 'succession';

analyze bundled_unit;
analyze bundled_succession;

-- Lines of the edition before go; they come back below if they are still told so.
delete from unit_succession where origin = 'BUNDLED';

-- What a person changed stays: codes with a row of an update are left alone altogether.
delete from bundled_unit b using admin_unit u where u.level = b.level and u.code = b.code and u.origin <> 'BUNDLED';

delete from admin_unit u
where u.origin = 'BUNDLED'
  and not exists (select from admin_unit c where c.level = u.level and c.code = u.code and c.origin <> 'BUNDLED')
  and not exists (select from unit_succession s where u.id in (s.old_id, s.new_id))
  and not exists (select from bundled_unit b
                  where (b.level, b.code, b.name, b.kind) = (u.level, u.code, u.name, u.kind)
                    and b.parent_code is not distinct from u.parent_code
                    and b.valid_from is not distinct from u.valid_from and b.valid_to is not distinct from u.valid_to);

insert into admin_unit (level, code, name, kind, parent_level, parent_code, valid_from, valid_to, name_key, search_key, origin)
select b.level, b.code, b.name, b.kind, b.parent_level, b.parent_code, b.valid_from, b.valid_to, b.name_key, b.search_key, 'BUNDLED'
from bundled_unit b
where not exists (select from admin_unit u
                  where u.level = b.level and u.code = b.code
                    and daterange(u.valid_from, u.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]'));

insert into unit_succession (old_id, new_id, type, extent, effective_on, instrument, trust, origin)
select o.id, n.id,
       case when b.extent = 'PARTIAL' then 'SPLIT'
            when count(*) over (partition by n.id) > 1 then 'MERGE'
            when (o.code, o.full_name) = (n.code, n.full_name) then 'TRANSFER'
            else 'RENAME' end,
       b.extent, b.new_from, b.instrument, b.trust, 'BUNDLED'
from bundled_succession b
join admin_unit o on o.level = b.old_level and o.code = b.old_code and o.valid_to = b.old_until
join admin_unit n on n.level = b.new_level and n.code = b.new_code and n.valid_from = b.new_from
on conflict (old_id, new_id) do nothing;

insert into hamlet_word (province_code, in_communes, in_wards)
select cells[1], cells[2], cells[3] from bundled_line where file = 'hamlet-words'
on conflict (province_code) do update set in_communes = excluded.in_communes, in_wards = excluded.in_wards;

analyze admin_unit;
analyze unit_succession;
