-- In which positions somebody can act on a day: own ones first, then those they stand in for. Asked with the rights of the asker: who reads a unit
-- finds the positions of that unit.
create function acting_positions(who uuid, today date)
returns table (person_id uuid, name text, position_id uuid, role text, title text, unit_code text, delegated_by text, since date)
language sql stable as $$
    select p.id, p.name, s.id, s.role, s.title, s.unit_code, null as delegated_by, h.valid_from as since
      from position_holder h join person p on p.id = h.person_id join staff_position s on s.id = h.position_id
     where p.id = who and today between h.valid_from and coalesce(h.valid_to, today)
       and today between s.valid_from and coalesce(s.valid_to, today)
    union all
    select p.id, p.name, s.id, s.role, s.title, s.unit_code,
           coalesce((select o.name from position_holder oh join person o on o.id = oh.person_id where oh.position_id = s.id
              and today between oh.valid_from and coalesce(oh.valid_to, today)), ''), d.valid_from
      from delegation d join person p on p.id = d.person_id join staff_position s on s.id = d.position_id
     where p.id = who and d.revoked_at is null and today between d.valid_from and d.valid_to
       and today between s.valid_from and coalesce(s.valid_to, today)
     order by delegated_by nulls first, since, title
$$;
