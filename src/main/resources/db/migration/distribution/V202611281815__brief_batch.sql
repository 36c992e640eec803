-- The last printing of all hamlet briefs of a commune; the next one takes its place. What is in it can be made again at any time.
create table brief_batch (
    unit_code    text        primary key,
    id           uuid        not null unique,
    hamlets      integer     not null check (hamlets > 0),
    done         integer     not null default 0 check (done between 0 and hamlets),
    address      text        not null,
    started_at   timestamptz not null,
    started_by   text        not null,
    moved_at     timestamptz not null,
    finished_at  timestamptz,
    failed       boolean     not null default false,
    archive      bytea,
    joined       bytea,
    check ((finished_at is null) = (archive is null) and (archive is null) = (joined is null))
);

do $$
declare
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    execute 'alter table brief_batch enable row level security';
    execute 'create policy read_in_scope on brief_batch for select using ' || format(once, 'reads');
    execute 'create policy add_in_scope on brief_batch for insert with check ' || format(once, 'writes');
    execute 'create policy change_in_scope on brief_batch for update using ' || format(once, 'writes') || ' with check ' || format(once, 'writes');
end $$;
revoke delete, truncate on brief_batch from ${product_role};
