-- Sums of a book by project and kind. Whether the book may be read is asked once for the commune, not for each of its lines.
create function ledger_totals(commune text, for_demo boolean, for_year integer, up_to date)
    returns table (project_id uuid, kind text, amount bigint, of_year bigint)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not may_read(commune) then
        return;
    end if;
    return query
        select l.project_id, l.kind, sum(l.amount)::bigint, coalesce(sum(l.amount) filter (where l.year = for_year), 0)::bigint
          from ledger_line l where l.unit_code = commune and l.demo = for_demo and l.day <= up_to
         group by l.project_id, l.kind;
end $$;
revoke all on function ledger_totals(text, boolean, integer, date) from public;
grant execute on function ledger_totals(text, boolean, integer, date) to ${product_role};
