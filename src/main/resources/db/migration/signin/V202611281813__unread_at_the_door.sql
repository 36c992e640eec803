-- With the positions of a session's person comes how many notices each has not read: the bell of every page costs no question of its own.
drop function session_at_the_door(bytea, date);
create function session_at_the_door(hash bytea, today date)
returns table (created_at timestamptz, last_seen_at timestamptz, attributes bytea, belongs_to uuid, person_id uuid, name text, position_id uuid, role text, title text,
    unit_code text, delegated_by text, unread integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
        select s.created_at, s.last_seen_at, s.attributes, s.person_id, p.person_id, p.name, p.position_id, p.role, p.title, p.unit_code, p.delegated_by,
               unread_notices(p.position_id)
          from open_session s left join lateral acting_positions(s.person_id, today) p on true
         where s.id_hash = hash
         order by p.delegated_by nulls first, p.since, p.title;
end $$;
