-- Where a commune stood against a criteria set on a day, and on whose word. Never changed: a later word is a later snapshot.
create table assessment_snapshot (
    id            uuid primary key,
    unit_code     text not null,
    criteria_set  text not null,
    set_revision  integer not null check (set_revision > 0),
    as_of         date not null,
    source        text not null check (source in ('PLAN')),
    source_id     uuid not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    unique (source, source_id)
);

create index on assessment_snapshot (unit_code, as_of desc);

create table criterion_standing (
    snapshot_id   uuid not null references assessment_snapshot,
    criterion     integer not null check (criterion > 0),
    state         text not null check (state in ('MET', 'NOT_MET', 'NOT_ASSESSED')),
    primary key (snapshot_id, criterion)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are history and are not changed', tg_table_name;
end $$;

create trigger snapshot_is_history before update or delete on assessment_snapshot
    for each statement execute function refuse_change();
create trigger standing_is_history before update or delete on criterion_standing
    for each statement execute function refuse_change();
