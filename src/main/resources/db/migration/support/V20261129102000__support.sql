-- Support policies, who applied, what was decided and paid (handbook III.4c).
create table support_policy (
    id              uuid        primary key,
    unit_code       text        not null,
    demo            boolean     not null,
    name            text        not null check (name <> '' and length(name) <= 300),
    level           text        not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    decision_number text        not null check (decision_number <> '' and length(decision_number) <= 200),
    decision_day    date        not null,
    issuer          text        not null check (issuer <> '' and length(issuer) <= 200),
    valid_from      date        not null,
    valid_to        date        check (valid_to >= valid_from),
    applicants      text[]      not null check (cardinality(applicants) > 0
                                and applicants <@ array['HOUSEHOLD', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HAMLET']),
    conditions      text[]      not null,
    rule            text        not null check (rule in ('FIXED', 'PER_UNIT', 'SHARE')),
    amount          bigint      check (amount between 1 and 1000000000000000),
    percent         numeric(9, 6) check (percent > 0 and percent <= 100),
    unit_name       text        not null,
    ceiling         bigint      not null check (ceiling between 1 and 1000000000000000),
    source          text        not null references funding_source (code),
    entered_at      timestamptz not null,
    entered_by      text        not null,
    version         integer     not null default 0,
    unique (id, unit_code, demo),
    check ((rule = 'SHARE') = (percent is not null) and (rule = 'SHARE') = (amount is null)),
    check ((rule = 'PER_UNIT') = (unit_name <> '')),
    check (rule <> 'FIXED' or ceiling = amount)
);
create index support_policy_of on support_policy (unit_code, demo, valid_from);

create table support_case (
    id              uuid        primary key,
    unit_code       text        not null,
    demo            boolean     not null,
    hamlet_code     text        check (left(hamlet_code, length(unit_code)) = unit_code),
    policy_id       uuid        not null,
    year            smallint    not null,
    number          integer     not null check (number > 0),
    kind            text        not null check (kind in ('HOUSEHOLD', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HAMLET')),
    applicant       text        not null check (applicant <> '' and length(applicant) <= 200),
    applicant_key   text        not null,
    received_on     date        not null,
    purpose         text        not null check (purpose <> '' and length(purpose) <= 1000),
    cost            bigint      check (cost between 1 and 1000000000000000),
    quantity        numeric(18, 3) check (quantity > 0),
    papers          text        not null check (length(papers) <= 2000),
    answers         text[]      not null check (answers <@ array['MET', 'NOT_MET', 'UNKNOWN']),
    answer_notes    text[]      not null,
    reckoned        bigint      not null check (reckoned between 0 and 1000000000000000),
    state           text        not null default 'RECEIVED' check (state in ('RECEIVED', 'AGREED', 'REFUSED', 'CANCELLED')),
    agreed          bigint      check (agreed between 1 and reckoned),
    decision_number text,
    decided_on      date        check (decided_on >= received_on),
    decider_id      uuid,
    decided_by      text,
    reason          text        not null default '' check (length(reason) <= 1000),
    version         integer     not null default 0,
    unique (id, unit_code, demo),
    unique (unit_code, demo, year, number),
    foreign key (policy_id, unit_code, demo) references support_policy (id, unit_code, demo),
    check (extract(year from received_on) = year),
    check (cardinality(answers) = cardinality(answer_notes)),
    check (kind not in ('HOUSEHOLD', 'HAMLET') or hamlet_code is not null),
    check (num_nulls(decision_number, decided_on, decided_by) in (0, 3)),
    check (state = 'CANCELLED' or (state in ('AGREED', 'REFUSED')) = (decided_on is not null)),
    check (state = 'CANCELLED' or (state = 'AGREED') = (agreed is not null)),
    check ((state in ('REFUSED', 'CANCELLED')) = (reason <> '')),
    constraint agreed_only_when_all_is_met check (state <> 'AGREED' or answers <@ array['MET'])
);
create index support_case_of on support_case (unit_code, demo, hamlet_code);
create index support_case_of_policy on support_case (policy_id, applicant_key);

-- Money paid; each stands in the ledger of funding too. Taking back keeps the row.
create table support_payment (
    id        uuid        primary key,
    unit_code text        not null,
    demo      boolean     not null,
    case_id   uuid        not null,
    amount    bigint      not null check (amount between 1 and 1000000000000000),
    day       date        not null,
    year      smallint    not null,
    source    text        not null references funding_source (code),
    paper     text        not null check (paper <> '' and length(paper) <= 200),
    line_id   uuid        not null unique,
    paid_at   timestamptz not null,
    paid_by   text        not null,
    back_on   date        check (back_on >= day),
    reason    text        not null default '' check (length(reason) <= 1000),
    foreign key (case_id, unit_code, demo) references support_case (id, unit_code, demo),
    check ((back_on is null) = (reason = ''))
);
create index support_payment_of on support_payment (case_id);

-- What happened to an application, in order; never changed. Whoever prepared it does not decide.
create table support_case_step (
    id        bigint      generated always as identity primary key,
    unit_code text        not null,
    demo      boolean     not null,
    case_id   uuid        not null,
    kind      text        not null check (kind in ('RECEIVED', 'CHANGED', 'AGREED', 'REFUSED', 'CANCELLED', 'PAID', 'TAKEN_BACK')),
    at        timestamptz not null,
    person_id uuid,
    by_name   text        not null,
    foreign key (case_id, unit_code, demo) references support_case (id, unit_code, demo)
);
create index support_case_step_of on support_case_step (case_id, id);

-- Never more is paid than was agreed, whoever comes at the same moment: the second waits for the first and counts what it paid.
create function support_payment_within_agreed() returns trigger language plpgsql as $$
declare
    most bigint;
    paid bigint;
begin
    select agreed into most from support_case where id = new.case_id and state = 'AGREED' for update;
    select coalesce(sum(amount), 0) into paid from support_payment where case_id = new.case_id and back_on is null;
    if most is null or paid + new.amount > most then
        raise exception 'More would be paid than was agreed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger payment_within_agreed before insert on support_payment for each row execute function support_payment_within_agreed();

-- Applications of a book and year are numbered without gaps: the number is taken in the transaction that writes the application, and goes back with it.
create table support_case_number (
    unit_code text     not null,
    demo      boolean  not null,
    year      smallint not null,
    last      integer  not null,
    primary key (unit_code, demo, year)
);
create function support_next_case(commune text, for_demo boolean, for_year integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given integer;
begin
    if not may_write(commune) then
        raise exception 'No application outside the scope' using errcode = 'insufficient_privilege';
    end if;
    insert into support_case_number as n values (commune, for_demo, for_year, 1)
        on conflict (unit_code, demo, year) do update set last = n.last + 1 returning n.last into given;
    return given;
end $$;
revoke all on function support_next_case(text, boolean, integer) from public;
grant execute on function support_next_case(text, boolean, integer) to ${product_role};

do $$
declare
    part text;
    rule text := '((select scope_is_everything()) or %1$s in (select scope_%2$s()) or left(unit_code, 5) in (select scope_%2$s())
        or ''='' || %1$s in (select scope_%2$s()))';
    place text;
begin
    foreach part in array array['support_policy', 'support_case', 'support_case_number'] loop
        place := case when part = 'support_case' then 'coalesce(hamlet_code, unit_code)' else 'unit_code' end;
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_in_scope on %I for select using ', part) || format(rule, place, 'reads');
        execute format('create policy add_in_scope on %I for insert with check ', part) || format(rule, place, 'writes');
        execute format('create policy change_in_scope on %I for update using ', part) || format(rule, place, 'writes')
            || ' with check ' || format(rule, place, 'writes');
    end loop;
    foreach part in array array['support_payment', 'support_case_step'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_with_case on %I for select using (exists (select from support_case c where c.id = case_id))', part);
        execute format('create policy add_in_scope on %I for insert with check ', part) || format(rule, 'unit_code', 'writes');
    end loop;
    execute 'create policy change_in_scope on support_payment for update using ' || format(rule, 'unit_code', 'writes')
        || ' with check ' || format(rule, 'unit_code', 'writes');
end $$;
revoke delete, truncate on support_policy, support_case, support_payment, support_case_step from ${product_role};
revoke update on support_payment, support_case_step from ${product_role};
grant update (back_on, reason) on support_payment to ${product_role};
revoke insert, update, delete, truncate on support_case_number from ${product_role};

-- Sums without any name, for everybody who may see the commune's money; whoever sees one hamlet's applications sees the sums of all.
create view support_policy_sum as
select c.unit_code, c.demo, c.policy_id,
       count(*) as cases,
       count(*) filter (where c.state = 'RECEIVED') as waiting,
       count(*) filter (where c.state = 'AGREED') as agreed_cases,
       count(*) filter (where c.state = 'REFUSED') as refused,
       coalesce(sum(c.agreed) filter (where c.state = 'AGREED'), 0) as agreed,
       coalesce(sum(p.paid), 0) as paid,
       max(c.received_on) filter (where c.state <> 'CANCELLED') as last_received
  from support_case c
  left join (select case_id, sum(amount) as paid from support_payment where back_on is null group by case_id) p on p.case_id = c.id
 where (select scope_is_everything()) or c.unit_code in (select scope_reads()) or '=' || c.unit_code in (select scope_reads())
    or c.unit_code in (select left(reach, 5) from scope_reads() as r (reach))
 group by c.unit_code, c.demo, c.policy_id;
revoke insert, update, delete on support_policy_sum from ${product_role};
grant select on support_policy_sum to ${product_role};
