-- What superiors ask for between the reports of the calendar, one row for each unit asked. Entered by the superior for many units at once, or by a unit
-- from the superior's paper.
create table report_request (
    id               uuid        primary key,
    batch_id         uuid        not null,
    unit_code        text        not null,
    unit_name        text        not null,
    asked_by         text,
    doc_number       text        not null check (doc_number <> '' and length(doc_number) <= 200),
    doc_day          date        not null,
    doc_issuer       text        not null check (doc_issuer <> '' and length(doc_issuer) <= 200),
    period           text        not null check (period ~ '^\d{4}(-(H[12]|Q[1-4]|M([1-9]|1[0-2])|D))?$'),
    forms            text[]      not null,
    parts            text        not null check (length(parts) <= 1000),
    questions        text        not null,
    words            text        not null check (length(words) <= 1000),
    due              date        not null check (due >= doc_day),
    at               timestamptz not null,
    by_name          text        not null,
    person_id        uuid,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text        check (withdrawn_reason <> ''),
    unique (id, unit_code),
    unique (batch_id, unit_code),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
comment on column report_request.asked_by is 'code of the superior that entered it; null when the unit wrote it down from paper';
comment on column report_request.questions is 'canonical JSON of what is asked besides the forms';
create index report_request_of on report_request (unit_code, at);
create index report_request_from on report_request (asked_by, at) where asked_by is not null;
create index report_request_due on report_request (due) where withdrawn_at is null;
create index report_request_at on report_request (at);
create index report_request_by on report_request (person_id);

-- Answers to questions, each a row that stays; the last one of a question counts.
create table report_request_answer (
    id         bigint      generated always as identity primary key,
    request_id uuid        not null,
    unit_code  text        not null,
    question   smallint    not null check (question >= 0),
    value      text        not null check (value <> '' and length(value) <= 2000),
    at         timestamptz not null,
    by_name    text        not null,
    person_id  uuid,
    foreign key (request_id, unit_code) references report_request (id, unit_code)
);
create index report_request_answer_of on report_request_answer (request_id, id);
create index report_request_answer_by on report_request_answer (person_id);

-- How a request goes on in its unit.
create table report_request_step (
    id         bigint      generated always as identity primary key,
    request_id uuid        not null,
    unit_code  text        not null,
    kind       text        not null check (kind in ('REUSED', 'HANDED_IN', 'GIVEN_BACK', 'SENT')),
    form_code  text        not null,
    report_id  uuid,
    reason     text        not null check (length(reason) <= 1000),
    at         timestamptz not null,
    by_name    text        not null,
    person_id  uuid,
    foreign key (request_id, unit_code) references report_request (id, unit_code),
    foreign key (report_id, unit_code) references report (id, unit_code),
    check ((kind = 'REUSED') = (report_id is not null) and (kind = 'REUSED') = (form_code <> ''))
);
create index report_request_step_of on report_request_step (request_id, id);
create index report_request_step_at on report_request_step (at);
create index report_request_step_report on report_request_step (report_id) where report_id is not null;
create index report_request_step_by on report_request_step (person_id);

do $$
declare
    part text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach part in array array['report_request', 'report_request_answer', 'report_request_step'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_in_scope on %I for select using ', part) || format(once, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', part) || format(once, 'writes');
    end loop;
    execute 'create policy withdraw_in_scope on report_request for update using ' || format(once, 'writes')
        || ' with check ' || format(once, 'writes');
end $$;
revoke update, delete, truncate on report_request, report_request_answer, report_request_step from ${product_role};
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on report_request to ${product_role};
