-- What every request of somebody signed in begins with, in one statement instead of two with a transaction: the session and the positions of its
-- person as they are at this moment. Nothing is remembered from one request to the next, so whatever ends, ends at once on every node. It works with
-- the owner's rights because nobody is known yet, and it answers only to the hash of a session that is open: about its person and nobody else. It
-- cannot be asked for a person. What it tells beyond the session, which the product's role reads anyway, is that person's name, titles and units.
create function session_at_the_door(hash bytea, today date)
returns table (created_at timestamptz, last_seen_at timestamptz, attributes bytea, belongs_to uuid, person_id uuid, name text, position_id uuid, role text, title text,
    unit_code text, delegated_by text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
        select s.created_at, s.last_seen_at, s.attributes, s.person_id, p.person_id, p.name, p.position_id, p.role, p.title, p.unit_code, p.delegated_by
          from open_session s left join lateral acting_positions(s.person_id, today) p on true
         where s.id_hash = hash
         order by p.delegated_by nulls first, p.since, p.title;
end $$;
