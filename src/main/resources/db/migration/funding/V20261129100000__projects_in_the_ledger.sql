-- A line may belong to a project. Accepted volume and settlement are of a project and come from no source; carry-over moves capital to the next year and keeps the
-- year in which it was first given.
alter table ledger_line alter column source drop not null;
alter table ledger_line add column project_id uuid, add column origin_year smallint check (origin_year between 2000 and 2100);
update ledger_line set origin_year = year;
alter table ledger_line alter column origin_year set not null;
alter table ledger_line drop constraint ledger_line_kind_check;
alter table ledger_line drop constraint ledger_line_cause_kind_check;
alter table ledger_line add constraint ledger_line_kind_check check
        (kind in ('ESTIMATE', 'PLANNED', 'ALLOCATED', 'CARRIED_OUT', 'CARRIED_IN', 'MOBILISED', 'ACCEPTED', 'PAID', 'SETTLED')),
    add constraint ledger_line_cause_kind_check check (cause_kind in ('HAND', 'CONTRIBUTION', 'SUPPORT', 'IMPORT')),
    add constraint ledger_line_source_where_money_is check ((kind in ('ACCEPTED', 'SETTLED')) = (source is null)),
    add constraint ledger_line_project_where_needed check (kind not in ('ACCEPTED', 'SETTLED') or project_id is not null),
    add constraint ledger_line_origin_not_later check (origin_year <= year);
drop index ledger_line_sums;
create index ledger_line_sums on ledger_line (unit_code, demo, year, day) include (kind, source, project_id, amount);
create index ledger_line_of_project on ledger_line (project_id, day) include (kind, amount) where project_id is not null;
create index ledger_line_of_cause on ledger_line (cause_id) where cause_id <> '';

create or replace function reversal_mirrors_line() returns trigger language plpgsql as $$
declare
    was ledger_line;
begin
    select * into was from ledger_line where id = new.reverses;
    if was.nature = 'REVERSAL' or new.amount <> -was.amount or new.kind <> was.kind or new.source is distinct from was.source
        or new.project_id is distinct from was.project_id or new.year <> was.year or new.origin_year <> was.origin_year or new.day < was.day then
        raise exception 'A reversal repeats its line with the opposite amount' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
