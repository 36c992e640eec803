-- Borders of communes that somebody brought in as a file. A later file takes the place of an earlier one from its day on; nothing is ever changed.
create table map_import (
    id            bigint      generated always as identity primary key,
    file_name     text        not null check (file_name <> ''),
    code_property text        not null check (code_property <> ''),
    valid_from    date        not null,
    shapes        integer     not null check (shapes > 0),
    points        integer     not null check (points > 0),
    imported_at   timestamptz not null,
    imported_by   text        not null check (imported_by <> ''),
    person_id     uuid
);

-- An outline is rings parted by semicolons, each of longitudes and latitudes by turns in hundred-thousandths of a degree (WGS 84).
create table unit_shape (
    import_id  bigint not null references map_import (id),
    unit_code  text   not null check (unit_code ~ '^\d{5}$'),
    valid_from date   not null,
    source     text   not null check (source <> ''),
    outline    text   not null check (outline <> ''),
    primary key (unit_code, import_id)
);

-- Borders are no secret; who brought them is for those who keep reference data.
alter table map_import enable row level security;
create policy read_for_the_country on map_import for select using (may_read('VN'));
create policy add_for_the_country on map_import for insert with check (may_write('VN'));
alter table unit_shape enable row level security;
create policy open_to_all on unit_shape for select using (true);
create policy add_for_the_country on unit_shape for insert with check (may_write('VN'));
revoke update, delete, truncate on map_import, unit_shape from ${product_role};
