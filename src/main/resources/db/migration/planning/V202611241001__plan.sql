-- A plan document waiting on the review screen. Not a plan yet: gone after a day, or once confirmed or dropped.
create table plan_import (
    id          uuid primary key,
    file_name   text not null,
    sha256      text not null,
    content     bytea not null,
    read_text   jsonb not null,
    staged_by   text not null,
    staged_at   timestamptz not null
);

-- What one commune commits to do in one year.
create table plan (
    id             uuid primary key,
    unit_code      text not null,
    unit_name      text not null,
    unit_place     text not null,
    year           integer not null check (year between 2010 and 2100),
    criteria_set   text not null,
    set_revision   integer not null check (set_revision > 0),
    status         text not null check (status in ('DRAFT')),
    doc_type       text not null,
    number         text,
    subject        text not null check (subject <> ''),
    place          text,
    issued_on      date,
    issuer         text,
    parent_body    text,
    signer         text,
    source_sha256  text not null,
    source_name    text not null,
    imported_by    text not null,
    imported_at    timestamptz not null,
    version        integer not null default 0,
    unique (unit_code, source_sha256)
);

create index on plan (unit_code, year desc, imported_at desc);

-- The paragraphs of the document as read, with the lines of the original they stand on.
create table plan_block (
    plan_id     uuid not null references plan,
    position    integer not null,
    kind        text not null,
    path        text not null,
    marker      text,
    text        text not null,
    first_line  integer not null check (first_line > 0),
    last_line   integer not null,
    primary key (plan_id, position),
    check (last_line >= first_line)
);

create table plan_target (
    plan_id    uuid not null references plan,
    criterion  integer not null check (criterion > 0),
    line       integer not null,
    primary key (plan_id, criterion)
);

-- Each place where the plan says how many criteria it wants to add or to reach.
create table plan_target_count (
    plan_id    uuid not null references plan,
    position   integer not null,
    minimum    integer not null check (minimum >= 0),
    maximum    integer not null,
    is_total   boolean not null,
    line       integer not null,
    quote      text not null,
    primary key (plan_id, position),
    check (maximum >= minimum)
);

create table plan_task (
    plan_id    uuid not null references plan,
    position   integer not null,
    path       text not null,
    text       text not null check (text <> ''),
    line       integer not null,
    criteria   integer[] not null,
    lead       text,
    due        text,
    primary key (plan_id, position)
);

create table plan_citation (
    plan_id    uuid not null references plan,
    position   integer not null,
    text       text not null,
    number     text,
    issued_on  date,
    issuer     text,
    line       integer not null,
    primary key (plan_id, position)
);

create table plan_recipient (
    plan_id    uuid not null references plan,
    position   integer not null,
    text       text not null,
    line       integer not null,
    primary key (plan_id, position)
);

create table plan_finding (
    plan_id    uuid not null references plan,
    position   integer not null,
    rule       text not null,
    severity   text not null check (severity in ('ERROR', 'WARNING', 'INFO')),
    line       integer not null,
    quote      text not null,
    message    text not null,
    primary key (plan_id, position)
);
