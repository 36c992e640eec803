-- Pictures of works before, during and after building, with the time and place the camera wrote or else those that were typed. A picture that is withdrawn stays on
-- record. A hamlet head writes for the own hamlet; the file is kept for the same unit.
create table work_photo (
    id          uuid          primary key,
    unit_code   text          not null,
    demo        boolean       not null,
    work_id     uuid          not null,
    hamlet_code text          check (left(hamlet_code, length(unit_code)) = unit_code),
    moment      text          not null check (moment in ('BEFORE', 'DURING', 'AFTER')),
    sha256      text          not null check (sha256 ~ '^[0-9a-f]{64}$'),
    taken_at    timestamp,
    latitude    numeric(9, 6) check (latitude between -90 and 90),
    longitude   numeric(9, 6) check (longitude between -180 and 180),
    said_day    date,
    place       text          not null,
    note        text          not null,
    open_to_all boolean       not null,
    withdrawn   text          not null default '',
    entered_at  timestamptz   not null,
    entered_by  text          not null,
    version     integer       not null default 0,
    foreign key (work_id, unit_code, demo) references work (id, unit_code, demo),
    check (taken_at is not null or said_day is not null),
    check ((latitude is null) = (longitude is null))
);
create unique index work_photo_once on work_photo (work_id, sha256) where withdrawn = '';

alter table work_photo enable row level security;
create policy read_in_scope on work_photo for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on work_photo for insert with check ((select scope_is_everything()) or coalesce(hamlet_code, unit_code) in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || coalesce(hamlet_code, unit_code) in (select scope_writes()));
create policy change_in_scope on work_photo for update using ((select scope_is_everything()) or coalesce(hamlet_code, unit_code) in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || coalesce(hamlet_code, unit_code) in (select scope_writes()))
    with check ((select scope_is_everything()) or coalesce(hamlet_code, unit_code) in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || coalesce(hamlet_code, unit_code) in (select scope_writes()));
revoke delete, truncate, update on work_photo from ${product_role};
grant update (open_to_all, withdrawn, version) on work_photo to ${product_role};
