-- Forms of reports, every version of them. Which one holds on a day: the newest of those whose days contain it.
create table report_form (
    code         text        not null check (code ~ '^[A-Za-z0-9.-]{1,20}$'),
    version      smallint    not null check (version > 0),
    level        text        not null check (level in ('COMMUNE', 'PROVINCE')),
    title        text        not null check (title <> ''),
    valid_from   date        not null,
    valid_to     date        check (valid_to >= valid_from),
    definition   text        not null,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bundled      boolean     not null,
    published_at timestamptz not null,
    published_by text        not null,
    person_id    uuid,
    primary key (code, version)
);
comment on column report_form.bundled is 'came with the product; designed by an administrator otherwise';
create index report_form_by on report_form (person_id);

-- Reports of communes and provinces, one row for each version of one.
create table report (
    id           uuid        primary key,
    unit_code    text        not null,
    unit_name    text        not null,
    form_code    text        not null,
    form_version smallint    not null,
    period       text        not null check (period ~ '^\d{4}(-(H[12]|Q[1-4]|M([1-9]|1[0-2])|D))?$'),
    year         smallint    not null check (year between 2000 and 2100),
    last_day     date        not null,
    set_id       text        not null default '',
    due          date,
    state        text        not null check (state in ('DRAFT', 'FOR_SIGNATURE', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED')),
    version      smallint    not null check (version > 0),
    corrects     uuid,
    request_id   uuid,
    revision     integer     not null default 1,
    content      text,
    sha256       text        check (sha256 ~ '^[0-9a-f]{64}$'),
    frozen_at    timestamptz,
    prepared_by  uuid,
    created_at   timestamptz not null,
    created_by   text        not null,
    person_id    uuid,
    unique (id, unit_code),
    foreign key (form_code, form_version) references report_form (code, version),
    foreign key (corrects, unit_code) references report (id, unit_code),
    check ((version = 1) = (corrects is null)),
    check ((content is null) = (sha256 is null) and (content is null) = (frozen_at is null)),
    check (state not in ('SUBMITTED', 'ACCEPTED', 'LOCKED') or content is not null)
);
comment on column report.content is 'what was signed and sent, as canonical JSON; null while nothing was';
comment on column report.prepared_by is 'person who put it before the leader';
-- A correction takes the place of the version before; an answer to a request stands beside the report of the calendar.
create unique index report_once on report (unit_code, form_code, period, set_id, coalesce(request_id, '00000000-0000-0000-0000-000000000000'), version);
create index report_sent on report (form_code, period, unit_code) where content is not null;
create index report_of_request on report (request_id) where request_id is not null;
create index report_prepared_by on report (prepared_by);
create index report_by on report (person_id);

-- What persons wrote into cells and paragraphs, every entry a row that stays; the last one of a cell counts.
create table report_entry (
    id        bigint      generated always as identity primary key,
    report_id uuid        not null,
    unit_code text        not null,
    cell      text        not null check (cell <> '' and length(cell) <= 300),
    value     text,
    note      text        not null default '' check (length(note) <= 500),
    batch_id  uuid,
    at        timestamptz not null,
    by_name   text        not null,
    person_id uuid,
    foreign key (report_id, unit_code) references report (id, unit_code)
);
comment on column report_entry.value is 'canonical JSON of the value; null when the entry before is taken back';
comment on column report_entry.batch_id is 'the file it came with, null when it was typed';
create index report_entry_of on report_entry (report_id, cell, id);
create index report_entry_by on report_entry (person_id);

-- The way of a report: each step with who, when and why.
create table report_step (
    id         bigint      generated always as identity primary key,
    report_id  uuid        not null,
    unit_code  text        not null,
    from_state text        not null,
    to_state   text        not null,
    reason     text        not null default '' check (length(reason) <= 1000),
    sha256     text        check (sha256 ~ '^[0-9a-f]{64}$'),
    at         timestamptz not null,
    by_name    text        not null,
    person_id  uuid,
    foreign key (report_id, unit_code) references report (id, unit_code)
);
create index report_step_of on report_step (report_id, id);
create index report_step_by on report_step (person_id);

-- What the superior or the leader says about a single cell or paragraph when giving a report back.
create table report_remark (
    id        bigint      generated always as identity primary key,
    report_id uuid        not null,
    unit_code text        not null,
    cell      text        not null check (cell <> '' and length(cell) <= 300),
    words     text        not null check (words <> '' and length(words) <= 500),
    at        timestamptz not null,
    by_name   text        not null,
    person_id uuid,
    foreign key (report_id, unit_code) references report (id, unit_code)
);
create index report_remark_of on report_remark (report_id, id);
create index report_remark_by on report_remark (person_id);

-- What was locked stays as it is; what was sent changes only by going back to its unit.
create function locked_report_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A locked report is history and is not changed' using errcode = 'restrict_violation';
end $$;
create trigger locked_report_stays before update on report for each row when (old.state = 'LOCKED') execute function locked_report_stays();
create function sent_report_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was sent is frozen' using errcode = 'restrict_violation';
end $$;
create trigger sent_report_stays before update on report for each row
    when (old.state in ('SUBMITTED', 'ACCEPTED') and new.content is distinct from old.content) execute function sent_report_stays();

do $$
declare
    part text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach part in array array['report', 'report_entry', 'report_step', 'report_remark'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_in_scope on %I for select using ', part) || format(once, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', part) || format(once, 'writes');
    end loop;
    execute 'create policy change_in_scope on report for update using ' || format(once, 'writes') || ' with check ' || format(once, 'writes');
end $$;
-- Forms belong to the country: everybody reads them.
alter table report_form enable row level security;
create policy open_to_all on report_form for select using (true);
create policy add_for_the_country on report_form for insert with check (may_write('VN'));

revoke update, delete, truncate on report_form, report, report_entry, report_step, report_remark from ${product_role};
grant update (state, revision, content, sha256, frozen_at, prepared_by, due) on report to ${product_role};
