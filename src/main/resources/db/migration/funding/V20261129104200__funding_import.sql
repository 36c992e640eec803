-- Tables of others that came for a book of money: looked at first, entered whole or not at all, taken back whole. The file lies in the file store under sha256.
create table funding_import (
    id          uuid        primary key,
    unit_code   text        not null,
    demo        boolean     not null,
    file_name   text        not null check (file_name <> '' and length(file_name) <= 200),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    mapping     text        not null check (mapping <> ''),
    state       text        not null default 'WAITING' check (state in ('WAITING', 'POSTED', 'TAKEN_BACK', 'LEFT')),
    received_at timestamptz not null,
    received_by text        not null,
    posted_at   timestamptz,
    posted_by   text,
    lines       integer     check (lines > 0),
    undone_at   timestamptz,
    undone_by   text,
    undo_reason text        check (undo_reason <> ''),
    put_back    integer     check (put_back >= 0),
    version     integer     not null default 0,
    check (num_nulls(posted_at, posted_by, lines) in (0, 3)),
    check (num_nulls(undone_at, undone_by, undo_reason, put_back) in (0, 4)),
    check ((state in ('POSTED', 'TAKEN_BACK')) = (posted_at is not null)),
    check ((state = 'TAKEN_BACK') = (undone_at is not null))
);
comment on column funding_import.mapping is 'JSON: sheet, row of headings, columns by what they say, unit of amounts, words by what they mean';
create unique index funding_import_once on funding_import (unit_code, demo, sha256) where state in ('WAITING', 'POSTED');
create index funding_import_list on funding_import (unit_code, demo, received_at desc);

alter table funding_import enable row level security;
create policy read_in_scope on funding_import for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on funding_import for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
create policy change_in_scope on funding_import for update using ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))
    with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
revoke update, delete, truncate on funding_import from ${product_role};
grant update (mapping, state, posted_at, posted_by, lines, undone_at, undone_by, undo_reason, put_back, version) on funding_import to ${product_role};

create index ledger_line_brought_in on ledger_line (cause_link) where cause_kind = 'IMPORT';
alter table ledger_line drop constraint ledger_line_cause_kind_check;
alter table ledger_line add constraint ledger_line_cause_kind_check
    check (cause_kind in ('HAND', 'CONTRIBUTION', 'SUPPORT', 'IMPORT', 'CONTRACT', 'DEMO'));
