-- What the nightly retention removed. Belongs to no unit: written and read by the product itself alone.
create table retention_run (
    id      bigint generated always as identity primary key,
    ran_at  timestamptz not null,
    what    text        not null check (what <> ''),
    removed integer     not null check (removed >= 0),
    failed  boolean     not null
);
create index on retention_run (what, id desc);
alter table retention_run enable row level security;
create policy by_the_product on retention_run using (current_setting('ntm.everything', true) = 'on')
    with check (current_setting('ntm.everything', true) = 'on');
revoke update, delete, truncate on retention_run from ${product_role};
