-- What proves a measured value: a file or an address, brought by somebody, judged by somebody else. The content lies in the file store.
create table evidence (
    id                uuid primary key,
    unit_code         text        not null,
    kind              text        not null check (kind in ('PHOTO', 'SCAN', 'OFFICIAL_DOC', 'MINUTES', 'LIST', 'MAP', 'LINK', 'MEASUREMENT')),
    title             text        not null check (title <> ''),
    doc_number        text        not null,
    issued_on         date,
    issuer            text        not null,
    valid_to          date,
    privacy_class     text        not null check (privacy_class in ('PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE')),
    address           text check (address ~ '^https?://'),
    sha256            text check (sha256 ~ '^[0-9a-f]{64}$'),
    file_name         text,
    media_type        text,
    size              bigint check (size > 0),
    taken_at          timestamp,
    latitude          numeric(9, 6) check (latitude between -90 and 90),
    longitude         numeric(9, 6) check (longitude between -180 and 180),
    supersedes        uuid,
    added_at          timestamptz not null,
    added_by_person   uuid,
    added_by_position uuid,
    added_by          text        not null check (added_by <> ''),
    request_key       uuid        not null,
    request_part      integer     not null check (request_part >= 0),
    unique (id, unit_code),
    unique (unit_code, request_key, request_part),
    foreign key (supersedes, unit_code) references evidence (id, unit_code),
    check ((kind = 'LINK') = (address is not null) and (address is null) = (sha256 is not null)),
    check ((sha256 is null) = (file_name is null) and (sha256 is null) = (media_type is null) and (sha256 is null) = (size is null))
);
create index evidence_by_unit on evidence (left(unit_code, 5), added_at desc);
create index evidence_successor on evidence (supersedes) where supersedes is not null;
create index evidence_ending on evidence (valid_to) where valid_to is not null;
create index evidence_brought on evidence (added_by_position);

-- How it was judged, in order. A new judgement is a new row; the row before it is told when it stopped to count.
create table evidence_decision (
    id          bigint generated always as identity primary key,
    evidence_id uuid        not null,
    unit_code   text        not null,
    state       text        not null check (state in ('UPLOADED', 'ACCEPTED', 'REJECTED', 'SUPERSEDED')),
    reason      text        not null check (state <> 'REJECTED' or reason <> ''),
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null check (by_name <> ''),
    replaced_at timestamptz,
    foreign key (evidence_id, unit_code) references evidence (id, unit_code)
);
create unique index evidence_decision_now on evidence_decision (evidence_id) where replaced_at is null;
create index evidence_decision_of on evidence_decision (evidence_id, id);
create index evidence_waiting on evidence_decision (state) where replaced_at is null and state in ('UPLOADED', 'REJECTED');

-- What it proves: a figure, whichever criteria sets ask for it, in a year.
create table evidence_use (
    id          bigint generated always as identity primary key,
    evidence_id uuid        not null,
    unit_code   text        not null,
    measure     text        not null check (measure like '%_/_%'),
    year        integer     not null check (year between 2000 and 2100),
    at          timestamptz not null,
    by_name     text        not null check (by_name <> ''),
    replaced_at timestamptz,
    foreign key (evidence_id, unit_code) references evidence (id, unit_code)
);
create unique index evidence_use_now on evidence_use (evidence_id, measure, year) where replaced_at is null;
create index evidence_use_by_unit on evidence_use (left(unit_code, 5), year, measure);
create index evidence_use_by_year on evidence_use (year);

-- Kinds of evidence a commune asks for a figure instead of the product's suggestion.
create table evidence_requirement (
    id          bigint generated always as identity primary key,
    unit_code   text        not null,
    measure     text        not null check (measure like '%_/_%'),
    kinds       text[]      not null,
    note        text        not null check (note <> ''),
    at          timestamptz not null,
    by_name     text        not null check (by_name <> ''),
    replaced_at timestamptz
);
create unique index evidence_requirement_now on evidence_requirement (unit_code, measure) where replaced_at is null;

do $$
declare
    one text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach one in array array['evidence', 'evidence_decision', 'evidence_use', 'evidence_requirement'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using ' || format(once, 'reads'), one);
        execute format('create policy add_in_scope on %I for insert with check ' || format(once, 'writes'), one);
        execute format('create policy change_in_scope on %I for update using ' || format(once, 'writes') || ' with check ' || format(once, 'writes'), one);
        execute format('revoke update, delete, truncate on %I from ${product_role}', one);
    end loop;
end $$;
grant update (replaced_at) on evidence_decision, evidence_use, evidence_requirement to ${product_role};
