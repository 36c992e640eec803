-- Visits of the community investment supervision board (handbook 5.2) and the owner's answers, once each. Neither is ever changed.
create table work_visit (
    id          uuid        primary key,
    unit_code   text        not null,
    demo        boolean     not null,
    work_id     uuid        not null,
    hamlet_code text        check (left(hamlet_code, length(unit_code)) = unit_code),
    day         date        not null,
    members     smallint    not null check (members between 1 and 200),
    looked_at   text        not null check (looked_at <> ''),
    finding     text        not null check (finding in ('NONE', 'REMARK', 'SERIOUS')),
    words       text        not null check (words <> '' or finding = 'NONE'),
    entered_at  timestamptz not null,
    entered_by  text        not null,
    unique (id, unit_code, demo),
    foreign key (work_id, unit_code, demo) references work (id, unit_code, demo)
);
create index work_visit_of on work_visit (work_id, day desc);

create table work_visit_answer (
    visit_id    uuid        primary key,
    unit_code   text        not null,
    demo        boolean     not null,
    day         date        not null,
    words       text        not null check (words <> ''),
    answered_at timestamptz not null,
    answered_by text        not null,
    foreign key (visit_id, unit_code, demo) references work_visit (id, unit_code, demo)
);

do $$
declare
    one text;
    place text;
begin
    foreach one in array array['work_visit', 'work_visit_answer'] loop
        place := case when one = 'work_visit' then 'coalesce(hamlet_code, unit_code)' else 'unit_code' end;
        execute format('alter table %I enable row level security', one);
        execute format($policy$create policy read_in_scope on %I for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
            or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()))$policy$, one);
        execute format($policy$create policy add_in_scope on %I for insert with check ((select scope_is_everything()) or %s in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || %s in (select scope_writes()))$policy$, one, place, place);
    end loop;
end $$;
revoke update, delete, truncate on work_visit, work_visit_answer from ${product_role};
