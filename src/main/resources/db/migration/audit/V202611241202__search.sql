-- The newest lines first, page by page, over all units somebody reaches.
create index audit_entry_newest on audit_entry (at, unit_code, seq);
