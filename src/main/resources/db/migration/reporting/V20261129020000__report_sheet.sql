-- Files that come for a report. They wait as they came until somebody takes them; what was taken is an entry of the report, the file one of the unit.
create table report_sheet (
    id          uuid        primary key,
    report_id   uuid        not null,
    unit_code   text        not null,
    file_name   text        not null check (file_name <> '' and length(file_name) <= 150),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea       check (length(content) <= 10000000),
    received_at timestamptz not null,
    received_by text        not null,
    person_id   uuid,
    applied_at  timestamptz,
    applied_by  text,
    changed     integer     check (changed > 0),
    undone_at   timestamptz,
    undone_by   text,
    put_back    integer     check (put_back >= 0),
    kept        integer     check (kept >= 0),
    foreign key (report_id, unit_code) references report (id, unit_code),
    check ((applied_at is null) = (applied_by is null) and (applied_at is null) = (changed is null) and (applied_at is null) = (content is not null)),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (put_back is null) and (undone_at is null) = (kept is null)),
    check (undone_at is null or applied_at is not null)
);
comment on column report_sheet.content is 'the file while it waits; once taken it lies in the file store under sha256';
create index report_sheet_of on report_sheet (report_id, received_at desc);
create index report_sheet_by on report_sheet (person_id);
create index report_sheet_waiting on report_sheet (received_at) where applied_at is null;

-- Layouts of others that a person of the unit explained once: which column is which.
create table report_sheet_layout (
    id          uuid        primary key,
    unit_code   text        not null,
    form_code   text        not null,
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    name        text        not null check (name <> '' and length(name) <= 150),
    mapping     text        not null,
    saved_at    timestamptz not null,
    saved_by    text        not null,
    person_id   uuid,
    unique (unit_code, form_code, fingerprint)
);
comment on column report_sheet_layout.fingerprint is 'of the words of its headings and where they stand';
comment on column report_sheet_layout.mapping is 'canonical JSON: rows of headings, column of the rows'' words, columns by key';
create index report_sheet_layout_by on report_sheet_layout (person_id);

do $$
declare
    part text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach part in array array['report_sheet', 'report_sheet_layout'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_in_scope on %I for select using ', part) || format(once, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', part) || format(once, 'writes');
        execute format('create policy change_in_scope on %I for update using ', part) || format(once, 'writes')
            || ' with check ' || format(once, 'writes');
    end loop;
    execute 'create policy remove_in_scope on report_sheet_layout for delete using ' || format(once, 'writes');
end $$;
-- Only those nobody took, and only the product sweeps them out.
create policy remove_by_product on report_sheet for delete using ((select scope_is_everything()) and applied_at is null);
revoke update, truncate on report_sheet, report_sheet_layout from ${product_role};
grant update (content, applied_at, applied_by, changed, undone_at, undone_by, put_back, kept) on report_sheet to ${product_role};
grant update (name, mapping, saved_at, saved_by, person_id) on report_sheet_layout to ${product_role};
