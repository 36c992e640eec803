-- The first start in production: the hash of the link that sets it up, and when that was done. Touched by the product itself alone.
create table set_up (
    only_one   boolean primary key default true check (only_one),
    token_hash text,
    done_at    timestamptz
);
alter table set_up enable row level security;
create policy at_the_door on set_up using (current_setting('ntm.everything', true) = 'on')
    with check (current_setting('ntm.everything', true) = 'on');
revoke delete on set_up from ${product_role};
