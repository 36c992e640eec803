-- Whether a row belongs to the very person acting; the product itself passes.
create function is_me(person uuid) returns boolean language sql stable parallel safe as $$
    select current_setting('ntm.everything', true) = 'on' or person = nullif(current_setting('ntm.person', true), '')::uuid
$$;
