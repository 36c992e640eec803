-- Many values that came together. What was proposed is written down when it came; when it was carried out and when taken back is added once each.
create table value_import (
    id            uuid        primary key,
    unit_code     text        not null,
    origin        text        not null check (origin in ('FILE', 'PASTE', 'PROGRAM', 'COMMAND')),
    request_key   uuid,
    file_name     text        not null,
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    criteria_set  text        not null check (criteria_set <> ''),
    year          smallint    not null check (year between 2000 and 2100),
    received_at   timestamptz not null,
    received_by   text        not null,
    person_id     uuid,
    done_at       timestamptz,
    read_rows     integer     check (read_rows >= 0),
    read_values   integer     check (read_values >= 0),
    changed       integer     check (changed >= 0),
    undone_at     timestamptz,
    undone_by     text,
    undo_reason   text        check (undo_reason <> ''),
    put_back      integer     check (put_back >= 0),
    changed_since integer     check (changed_since >= 0),
    check ((done_at is null) = (changed is null) and (done_at is null) = (read_rows is null) and (done_at is null) = (read_values is null)),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null)
        and (undone_at is null) = (put_back is null) and (undone_at is null) = (changed_since is null)),
    check (undone_at is null or done_at is not null)
);
create unique index value_import_request on value_import (unit_code, request_key) where request_key is not null;
create index value_import_list on value_import (unit_code, received_at desc);

create function only_finish_import() returns trigger language plpgsql as $$
begin
    if (old.done_at is not null and (new.done_at, new.read_rows, new.read_values, new.changed)
            is distinct from (old.done_at, old.read_rows, old.read_values, old.changed)) or old.undone_at is not null then
        raise exception 'An import that was carried out or taken back is history' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger import_stays before update on value_import for each row execute function only_finish_import();
revoke update, delete on value_import from ${product_role};
grant update (done_at, read_rows, read_values, changed, undone_at, undone_by, undo_reason, put_back, changed_since) on value_import to ${product_role};

do $$
declare
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    alter table value_import enable row level security;
    execute 'create policy read_in_scope on value_import for select using ' || format(scoped, 'reads');
    execute 'create policy add_in_scope on value_import for insert with check ' || format(scoped, 'writes');
    execute 'create policy finish_in_scope on value_import for update using ' || format(scoped, 'writes')
        || ' with check ' || format(scoped, 'writes');
end $$;
