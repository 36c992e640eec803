-- Where the document behind a line stands in one of our registers.
alter table ledger_line add column paper_link text not null default '' check (paper_link = '' or paper_link ~ '^/[a-z]');
