-- Everything of one commune and its hamlets is found without reading the values of others: "unit_code = x or unit_code like 'x-%'" cannot use an index
-- behind row-level security, because like is not leakproof, so every page read the whole table with all old versions. What counts at a moment is what
-- is not replaced, or was replaced after it: one index answers both.
alter table measured_value add column commune text generated always as (left(unit_code, 5)) stored;
create index measured_value_known on measured_value (commune, replaced_at, measure);
