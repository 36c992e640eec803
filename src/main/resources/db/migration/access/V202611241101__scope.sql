-- What the signed-in position reaches, as the transaction says it: ntm.reads and ntm.writes hold unit codes, ntm.everything is 'on' for the
-- product's own work. Nothing said means nothing seen. A commune's code stands for the commune with its hamlets, '=' before a code for that unit
-- alone. The functions are plain SQL so that the planner sees through them.
create function reaches(codes text, unit text) returns boolean language sql immutable parallel safe as $$
    select unit = any (coalesce(nullif(codes, ''), '{}')::text[])
        or left(unit, 5) = any (coalesce(nullif(codes, ''), '{}')::text[])
        or '=' || unit = any (coalesce(nullif(codes, ''), '{}')::text[])
$$;

create function may_read(unit text) returns boolean language sql stable parallel safe as $$
    select current_setting('ntm.everything', true) = 'on' or reaches(current_setting('ntm.reads', true), unit)
$$;

create function may_write(unit text) returns boolean language sql stable parallel safe as $$
    select current_setting('ntm.everything', true) = 'on' or reaches(current_setting('ntm.writes', true), unit)
$$;
