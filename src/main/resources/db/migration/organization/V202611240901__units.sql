create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- A change somebody brought in by a file: kept as draft with its whole content, then applied in one transaction.
create table unit_update (
    id           bigint generated always as identity primary key,
    file_name    text        not null,
    content      bytea       not null,
    changes      integer     not null check (changes >= 0),
    problems     integer     not null check (problems >= 0),
    received_by  text        not null,
    received_at  timestamptz not null,
    applied_by   text,
    applied_at   timestamptz,
    check ((applied_by is null) = (applied_at is null)),
    check (applied_at is null or problems = 0)
);

create table unit_update_change (
    update_id   bigint  not null references unit_update (id),
    position    integer not null check (position > 0),
    row_number  integer not null check (row_number > 0),
    message_key text    not null,
    arguments   text[]  not null,
    primary key (update_id, position)
);

-- A row is a unit while its code, name, unit word and parent stay the same. The parent is named by level and code and looked up at a date,
-- for a parent may be renamed while its children stay what they are.
create table admin_unit (
    id           bigint generated always as identity primary key,
    level        text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    code         text not null,
    name         text not null check (name <> ''),
    kind         text not null check (kind <> ''),
    full_name    text not null generated always as (kind || ' ' || name) stored,
    name_status  text not null default 'NAMED' check (name_status in ('NAMED', 'UNNAMED')),
    parent_level text check (parent_level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent_code  text,
    valid_from   date,
    valid_to     date,
    name_key     text not null,
    search_key   text not null,
    origin       text not null check (origin in ('BUNDLED', 'UPDATE', 'WORKSPACE')),
    update_id    bigint references unit_update (id),
    check (code ~ case level when 'PROVINCE' then '^\d{2}$' when 'DISTRICT' then '^\d{3}$' when 'COMMUNE' then '^\d{5}$' else '^\d{5}-X\d{2,3}$' end),
    check (name_status = 'NAMED' or level = 'HAMLET'),
    check ((parent_level is null) = (parent_code is null)),
    check ((level = 'PROVINCE') = (parent_level is null)),
    check (valid_from <= valid_to),
    check ((origin = 'UPDATE') = (update_id is not null)),
    constraint admin_unit_one_meaning_a_day
        exclude using gist (level with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index admin_unit_code on admin_unit (code, level);
create index admin_unit_parent on admin_unit (parent_code, parent_level);
create index admin_unit_name on admin_unit (name_key);
create index admin_unit_search on admin_unit using gin (search_key gin_trgm_ops);

create table unit_succession (
    id           bigint generated always as identity primary key,
    old_id       bigint not null references admin_unit (id),
    new_id       bigint not null references admin_unit (id),
    type         text   not null check (type in ('MERGE', 'SPLIT', 'RENAME', 'TRANSFER')),
    extent       text   not null check (extent in ('FULL', 'PARTIAL')),
    effective_on date   not null,
    instrument   text   not null,
    trust        text   not null check (trust in ('SOURCED', 'CODE_CORRECTED', 'DOUBTFUL')),
    origin       text   not null check (origin in ('BUNDLED', 'UPDATE')),
    update_id    bigint references unit_update (id),
    check (old_id <> new_id),
    check ((origin = 'UPDATE') = (update_id is not null)),
    unique (old_id, new_id)
);
create index unit_succession_new on unit_succession (new_id);

-- Which edition of the bundled data is in the tables.
create table unit_load (
    name         text primary key,
    content_hash text        not null,
    rows         integer     not null,
    loaded_at    timestamptz not null
);

-- The everyday word for the settlements below a commune, by province: used for hamlets whose names nobody has entered yet.
create table hamlet_word (
    province_code text primary key check (province_code ~ '^\d{2}$'),
    in_communes   text not null check (in_communes <> ''),
    in_wards      text not null check (in_wards <> '')
);
