-- What a position was told, once: a reminder of the same kind about the same thing at the same stage is the same row. Only the product writes it, from
-- what the modules' own rows say; whoever acts in the position marks it as read.
create table notice (
    id          bigint      generated always as identity primary key,
    unit_code   text        not null,
    position_id uuid        not null,
    kind        text        not null check (kind in ('DUE', 'GIVEN', 'RETURNED', 'WAITING')),
    about_type  text        not null check (about_type <> ''),
    about_id    text        not null check (about_id <> ''),
    stage       text        not null,
    text_key    text        not null check (text_key <> ''),
    arguments   text[]      not null default '{}',
    note        text        not null default '',
    path        text        not null check (path ~ '^/[A-Za-z0-9]'),
    due         date        check (kind <> 'DUE' or due is not null),
    created_at  timestamptz not null,
    read_at     timestamptz check (read_at >= created_at),
    read_by     uuid        check (read_by is null or read_at is not null),
    unique (position_id, kind, about_type, about_id, stage)
);
create index notice_unread on notice (position_id) where read_at is null;
create index notice_list on notice (position_id, created_at desc, id desc);
create index notice_by_age on notice (created_at);

-- Up to which moment each source has been listened to.
create table notice_source (
    name        text        primary key,
    heard_until timestamptz not null
);

-- How many a position has not read, at most a hundred: nobody counts further. With the rights of whoever asks.
create function unread_notices(of_position uuid) returns integer language sql stable as $$
    select count(*)::integer from (select 1 from notice where position_id = of_position and read_at is null limit 100) unread
$$;

alter table notice enable row level security;
create policy read_in_scope on notice for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy mark_in_scope on notice for update using ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))
    with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
create policy add_by_product on notice for insert with check ((select scope_is_everything()));
create policy remove_by_product on notice for delete using ((select scope_is_everything()));
revoke update, truncate on notice from ${product_role};
grant update (read_at, read_by) on notice to ${product_role};

alter table notice_source enable row level security;
create policy by_product on notice_source using ((select scope_is_everything())) with check ((select scope_is_everything()));
revoke delete, truncate on notice_source from ${product_role};
