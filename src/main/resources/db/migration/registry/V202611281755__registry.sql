-- Bodies of a commune that issue documents in their own name, each with its numbers.
create table issuing_body (
    id        uuid    primary key,
    unit_code text    not null,
    kind      text    not null check (kind in ('COMMITTEE', 'STEERING_BOARD', 'MANAGEMENT_BOARD', 'ADVISORY', 'OTHER')),
    name      text    not null check (name <> ''),
    parent    text    not null,
    symbol    text    not null check (symbol <> '' and symbol !~ '\s'),
    series    text    not null check (series in ('COMMON', 'PER_TYPE')),
    closed    boolean not null default false,
    version   integer not null default 0,
    unique (id, unit_code),
    unique (unit_code, symbol)
);

-- What a commune wants of a type of document instead of the product's suggestion: who looks at it, how long it is kept.
create table document_type_rule (
    id              bigint      generated always as identity primary key,
    unit_code       text        not null,
    type            text        not null check (type <> ''),
    steps           text[]      not null check (steps <@ array['UNIT_HEAD', 'LEGAL_CHECK', 'SIGNER'] and 'SIGNER' = any (steps)),
    two_in_a_row    boolean     not null,
    retention_years smallint    check (retention_years between 1 and 100),
    note            text        not null check (note <> ''),
    at              timestamptz not null,
    by_name         text        not null check (by_name <> ''),
    replaced_at     timestamptz
);
create unique index document_type_rule_now on document_type_rule (unit_code, type) where replaced_at is null;

-- The last number of a running sequence. Its row is locked while a number is given, so numbers have neither gaps nor doubles.
create table register_sequence (
    body_id       uuid     not null,
    unit_code     text     not null,
    book          text     not null check (book in ('OUTGOING', 'INCOMING')),
    year          smallint not null check (year between 1945 and 2100),
    series        text     not null,
    first_number  integer  not null check (first_number >= 1),
    last_number   integer  not null check (last_number >= first_number - 1),
    last_date     date,
    started_with  text     not null,
    primary key (body_id, book, year, series),
    foreign key (body_id, unit_code) references issuing_body (id, unit_code)
);

create table outgoing_document (
    id                  uuid        primary key,
    unit_code           text        not null,
    body_id             uuid        not null,
    type                text        not null check (type <> ''),
    subject             text        not null check (subject <> ''),
    urgency             text        not null check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'FLASH')),
    authority           text        not null check (authority in ('OWN', 'TM', 'Q', 'KT', 'TL', 'TUQ')),
    signer_position     uuid        not null,
    signer_title        text        not null,
    signer_name         text        not null,
    recipients          text        not null,
    drafting_unit       text        not null,
    drafting_symbol     text        not null,
    state               text        not null check (state in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'SIGNED', 'NUMBERED', 'ISSUED', 'CANCELLED')),
    text_version        integer     not null,
    drafted_by_person   uuid,
    drafted_by_position uuid,
    drafted_by          text        not null check (drafted_by <> ''),
    drafted_at          timestamptz not null,
    waits_step          text        check (waits_step in ('UNIT_HEAD', 'LEGAL_CHECK', 'SIGNER')),
    waits_position      uuid,
    year                smallint,
    series              text,
    number              integer     check (number >= 1),
    number_text         text,
    issued_on           date,
    numbered_at         timestamptz,
    numbered_by         text,
    cancel_reason       text        not null default '',
    copies              integer     check (copies between 1 and 100000),
    sent_on             date,
    receipt             text        not null default '',
    note                text        not null default '',
    kept_by             text        not null default '',
    retention_years     smallint,
    version             integer     not null default 0,
    request_key         uuid        not null,
    unique (id, unit_code),
    unique (unit_code, request_key),
    unique (body_id, year, series, number),
    foreign key (body_id, unit_code) references issuing_body (id, unit_code),
    check ((number is null) = (number_text is null) and (number is null) = (issued_on is null) and (number is null) = (year is null)
        and (number is null) = (series is null)),
    check (state not in ('NUMBERED', 'ISSUED') or number is not null),
    check (state in ('NUMBERED', 'ISSUED', 'CANCELLED') or number is null),
    check ((state = 'CANCELLED') = (cancel_reason <> '')),
    check ((state = 'IN_REVIEW') = (waits_step is not null) and (waits_step is null) = (waits_position is null)),
    check (extract(year from issued_on) = year)
);
create index outgoing_by_unit on outgoing_document (unit_code, year, type);
create index outgoing_waiting on outgoing_document (waits_position) where waits_position is not null;
create index outgoing_returned on outgoing_document (drafted_by_position) where state = 'RETURNED';
create index outgoing_for_clerk on outgoing_document (unit_code) where state in ('SIGNED', 'NUMBERED');

-- A number once given stays with its document and its date.
create function keep_given_number() returns trigger language plpgsql as $$
begin
    raise exception 'A number once given is not changed' using errcode = 'restrict_violation';
end $$;
create trigger number_stays before update on outgoing_document for each row
    when (old.number is not null and (new.number, new.series, new.year, new.body_id, new.number_text, new.issued_on)
        is distinct from (old.number, old.series, old.year, old.body_id, old.number_text, old.issued_on))
    execute function keep_given_number();

-- Every wording of a document. Never changed.
create table outgoing_version (
    document_id uuid        not null,
    unit_code   text        not null,
    number      integer     not null check (number >= 1),
    facts       jsonb       not null,
    content     jsonb       not null,
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null check (by_name <> ''),
    primary key (document_id, number),
    foreign key (document_id, unit_code) references outgoing_document (id, unit_code)
);

-- Who has to look at a document, in order, and what they said. A step that was done stays as it is; one that no longer counts is told when it stopped to.
create table outgoing_step (
    id             bigint      generated always as identity primary key,
    document_id    uuid        not null,
    unit_code      text        not null,
    step           text        not null check (step in ('UNIT_HEAD', 'LEGAL_CHECK', 'SIGNER', 'CLERK')),
    position_id    uuid,
    position_title text        not null,
    text_version   integer     not null,
    outcome        text        check (outcome in ('ACCEPTED', 'RETURNED')),
    reason         text        not null default '' check (outcome is distinct from 'RETURNED' or reason <> ''),
    at             timestamptz,
    by_person      uuid,
    by_name        text,
    replaced_at    timestamptz,
    foreign key (document_id, unit_code) references outgoing_document (id, unit_code),
    check ((outcome is null) = (at is null) and (outcome is null) = (by_name is null))
);
create unique index outgoing_step_now on outgoing_step (document_id, step) where replaced_at is null;
create index outgoing_step_of on outgoing_step (document_id, id);
create function keep_done_step() returns trigger language plpgsql as $$
begin
    raise exception 'A step that was done is history and is not changed' using errcode = 'restrict_violation';
end $$;
create trigger done_step_stays before update on outgoing_step for each row
    when (old.replaced_at is not null or (old.outcome is not null
        and (new.outcome, new.reason, new.at, new.by_person, new.by_name) is distinct from (old.outcome, old.reason, old.at, old.by_person, old.by_name)))
    execute function keep_done_step();

-- Files of a document, produced or brought. The content lies in the file store. Never changed.
create table outgoing_file (
    id           bigint      generated always as identity primary key,
    document_id  uuid        not null,
    unit_code    text        not null,
    kind         text        not null check (kind in ('PRODUCED', 'BROUGHT', 'SIGNED')),
    name         text        not null check (name <> ''),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type   text        not null,
    size         bigint      not null check (size > 0),
    text_version integer     not null,
    remark       text        not null,
    at           timestamptz not null,
    by_person    uuid,
    by_name      text        not null check (by_name <> ''),
    foreign key (document_id, unit_code) references outgoing_document (id, unit_code)
);
create index outgoing_file_of on outgoing_file (document_id, id);
create unique index outgoing_file_once on outgoing_file (document_id, sha256, text_version, kind);

create table incoming_document (
    id                uuid        primary key,
    unit_code         text        not null,
    body_id           uuid        not null,
    year              smallint    not null,
    arrival           integer     not null check (arrival >= 1),
    arrived_on        date        not null,
    issuer            text        not null check (issuer <> ''),
    number_text       text        not null,
    dated             date        check (dated <= arrived_on),
    type              text        not null,
    subject           text        not null check (subject <> ''),
    urgency           text        not null check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'FLASH')),
    given_to          text        not null default '',
    given_to_position uuid,
    given_on          date,
    deadline          date,
    state             text        not null check (state in ('ARRIVED', 'GIVEN', 'HANDLED')),
    handling          text        not null default '' check (state <> 'HANDLED' or handling <> ''),
    file_name         text,
    media_type        text,
    sha256            text        check (sha256 ~ '^[0-9a-f]{64}$'),
    size              bigint      check (size > 0),
    entered_at        timestamptz not null,
    entered_by        text        not null check (entered_by <> ''),
    version           integer     not null default 0,
    request_key       uuid        not null,
    unique (id, unit_code),
    unique (unit_code, request_key),
    unique (body_id, year, arrival),
    foreign key (body_id, unit_code) references issuing_body (id, unit_code),
    check (extract(year from arrived_on) = year),
    check ((sha256 is null) = (file_name is null) and (sha256 is null) = (media_type is null) and (sha256 is null) = (size is null)),
    check (state <> 'GIVEN' or given_to_position is not null)
);
create index incoming_by_unit on incoming_document (unit_code, year, arrival);
create index incoming_given on incoming_document (given_to_position) where state = 'GIVEN';

-- What a document rests on, replaces, amends or answers: another one kept here, or one from outside by its number.
create table outgoing_link (
    id          bigint      generated always as identity primary key,
    document_id uuid        not null,
    unit_code   text        not null,
    kind        text        not null check (kind in ('BASIS', 'REPLACES', 'AMENDS', 'ANSWERS')),
    outgoing_id uuid,
    incoming_id uuid,
    number_text text        not null,
    dated       date,
    issuer      text        not null,
    subject     text        not null,
    at          timestamptz not null,
    by_name     text        not null check (by_name <> ''),
    replaced_at timestamptz,
    foreign key (document_id, unit_code) references outgoing_document (id, unit_code),
    foreign key (outgoing_id, unit_code) references outgoing_document (id, unit_code),
    foreign key (incoming_id, unit_code) references incoming_document (id, unit_code),
    check (outgoing_id is null or incoming_id is null),
    check (outgoing_id is distinct from document_id),
    check (outgoing_id is not null or incoming_id is not null or (number_text <> '' and issuer <> ''))
);
create index outgoing_link_of on outgoing_link (document_id) where replaced_at is null;
create index outgoing_link_to on outgoing_link (outgoing_id) where replaced_at is null and outgoing_id is not null;
create index outgoing_link_to_incoming on outgoing_link (incoming_id) where replaced_at is null and incoming_id is not null;

do $$
declare
    one text;
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach one in array array['issuing_body', 'document_type_rule', 'register_sequence', 'outgoing_document', 'outgoing_version', 'outgoing_step',
        'outgoing_file', 'incoming_document', 'outgoing_link'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using ' || format(scoped, 'reads'), one);
        execute format('create policy add_in_scope on %I for insert with check ' || format(scoped, 'writes'), one);
        execute format('create policy change_in_scope on %I for update using ' || format(scoped, 'writes') || ' with check ' || format(scoped, 'writes'), one);
        execute format('revoke update, delete, truncate on %I from ${product_role}', one);
    end loop;
end $$;
grant update (name, parent, symbol, series, closed, version) on issuing_body to ${product_role};
grant update (replaced_at) on document_type_rule, outgoing_link to ${product_role};
grant update (last_number, last_date) on register_sequence to ${product_role};
grant update (outcome, reason, at, by_person, by_name, replaced_at) on outgoing_step to ${product_role};
grant update (body_id, type, subject, urgency, authority, signer_position, signer_title, signer_name, recipients, drafting_unit, drafting_symbol, state,
    text_version, waits_step, waits_position, year, series, number, number_text, issued_on, numbered_at, numbered_by, cancel_reason, copies, sent_on,
    receipt, note, kept_by, retention_years, version) on outgoing_document to ${product_role};
grant update (given_to, given_to_position, given_on, deadline, state, handling, version) on incoming_document to ${product_role};
