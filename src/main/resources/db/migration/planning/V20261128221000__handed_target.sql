-- What a superior hands down to a commune for a year, one row for each commune, with the document it stands in. Entered by the superior for many communes at
-- once, or by a commune from the superior's paper.
create table handed_target (
    id               uuid           primary key,
    unit_code        text           not null,
    unit_name        text           not null,
    year             smallint       not null check (year between 2010 and 2100),
    batch_id         uuid           not null,
    position         smallint       not null check (position >= 0),
    handed_by        text,
    doc_number       text           not null check (doc_number <> ''),
    doc_day          date           not null,
    doc_issuer       text           not null check (doc_issuer <> ''),
    kind             text           not null check (kind in ('COUNT', 'CRITERION', 'INDICATOR', 'DEADLINE', 'BUDGET')),
    criteria_set     text,
    criterion        smallint       check (criterion > 0),
    amount           numeric(20, 4) check (amount >= 0),
    due              date,
    words            text           not null check (length(words) <= 500),
    at               timestamptz    not null,
    by_person        uuid,
    by_name          text           not null,
    by_title         text           not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text           check (withdrawn_reason <> ''),
    unique (id, unit_code),
    unique (batch_id, unit_code, position),
    check (criterion is null or criteria_set is not null),
    check (kind <> 'CRITERION' or criterion is not null),
    check (kind not in ('COUNT', 'BUDGET') or amount is not null),
    check (kind <> 'DEADLINE' or due is not null),
    check (kind not in ('INDICATOR', 'DEADLINE') or words <> ''),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
comment on column handed_target.handed_by is 'code of the superior that entered it; null when the commune wrote it down from paper';
comment on column handed_target.amount is 'COUNT: criteria; BUDGET: million dong';
create index handed_target_of on handed_target (unit_code, year) where withdrawn_at is null;
create index handed_target_by on handed_target (by_person);

-- What the commune answers, each answer a row that stays; the last one counts.
create table handed_answer (
    id        bigint      generated always as identity primary key,
    target_id uuid        not null,
    unit_code text        not null,
    stance    text        not null check (stance in ('TAKEN', 'HIGHER', 'LOWER', 'ABSENT')),
    words     text        not null check (words <> '' and length(words) <= 1000),
    at        timestamptz not null,
    by_person uuid,
    by_name   text        not null,
    by_title  text        not null,
    foreign key (target_id, unit_code) references handed_target (id, unit_code)
);
create index handed_answer_of on handed_answer (target_id, id);
create index handed_answer_by on handed_answer (by_person);

do $$
declare
    part text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach part in array array['handed_target', 'handed_answer'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_in_scope on %I for select using ', part) || format(once, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', part) || format(once, 'writes');
    end loop;
    execute 'create policy withdraw_in_scope on handed_target for update using ' || format(once, 'writes')
        || ' with check ' || format(once, 'writes');
end $$;
revoke update, delete, truncate on handed_target, handed_answer from ${product_role};
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on handed_target to ${product_role};
