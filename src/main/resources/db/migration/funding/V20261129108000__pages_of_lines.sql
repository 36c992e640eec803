-- Which lines a page of a year's book holds is read from this index alone, however far back the page lies.
create index ledger_line_pages on ledger_line (unit_code, demo, year, day desc, posted_at desc, id);
