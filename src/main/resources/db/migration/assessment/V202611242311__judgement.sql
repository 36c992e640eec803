-- Self-assessment, verification and appraisal of indicators, and their return. A later word is a later row; none is ever changed.
create table indicator_judgement (
    id           bigint      generated always as identity primary key,
    unit_code    text        not null,
    criteria_set text        not null,
    code         text        not null check (code <> ''),
    criterion    smallint    not null check (criterion >= 0),
    measure      text        not null check (measure like '%/%'),
    year         smallint    not null check (year between 2000 and 2100),
    stage        text        not null check (stage in ('SELF', 'VERIFICATION', 'APPRAISAL')),
    result       text        not null check (result in ('MET', 'NOT_MET', 'NOT_APPLICABLE', 'RETURNED')),
    value_shown  text        not null,
    value_ids    bigint[]    not null,
    note         text        not null default '',
    judged_on    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    person_id    uuid,
    check (result <> 'RETURNED' or (stage <> 'SELF' and note <> ''))
);
create index indicator_judgement_of on indicator_judgement (unit_code, criteria_set, year, code, id desc);
alter table indicator_judgement enable row level security;
revoke update, delete on indicator_judgement from ${product_role};

-- A person's conclusion in place of the computed one, until it is withdrawn with a reason.
create table verdict_override (
    id               bigint      generated always as identity primary key,
    unit_code        text        not null,
    criteria_set     text        not null,
    code             text        not null check (code <> ''),
    year             smallint    not null check (year between 2000 and 2100),
    result           text        not null check (result in ('MET', 'NOT_MET', 'UNDECIDED', 'NOT_APPLICABLE')),
    reason           text        not null check (reason <> ''),
    document         text        not null default '',
    ruled_at         timestamptz not null,
    ruled_by         text        not null,
    person_id        uuid,
    withdrawn_at     timestamptz check (withdrawn_at >= ruled_at),
    withdrawn_by     text,
    withdrawn_reason text        check (withdrawn_reason <> ''),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index verdict_override_held on verdict_override (unit_code, criteria_set, year, code) where withdrawn_at is null;
create index verdict_override_of on verdict_override (unit_code, criteria_set, year);
alter table verdict_override enable row level security;
revoke update, delete on verdict_override from ${product_role};
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on verdict_override to ${product_role};

create function only_withdraw_override() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null then
        raise exception 'A withdrawn conclusion is history and is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger withdrawn_stays before update on verdict_override for each row execute function only_withdraw_override();

do $$
declare
    one text;
    scoped text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach one in array array['indicator_judgement', 'verdict_override'] loop
        execute format('create policy read_in_scope on %I for select using ', one) || format(scoped, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', one) || format(scoped, 'writes');
    end loop;
    execute 'create policy withdraw_in_scope on verdict_override for update using ' || format(scoped, 'writes')
        || ' with check ' || format(scoped, 'writes');
end $$;
