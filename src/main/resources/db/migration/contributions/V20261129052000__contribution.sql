-- What people give (handbook 6.5). A drive opens only after the hamlet's meeting decided for it; there is no column for an amount that anybody owes.
create table contribution_drive (
    id           uuid primary key,
    unit_code    text        not null,
    demo         boolean     not null,
    hamlet_code  text        not null check (left(hamlet_code, length(unit_code)) = unit_code),
    name         text        not null check (name <> ''),
    purpose      text        not null check (purpose <> ''),
    met_on       date,
    minutes      text        not null default '',
    minutes_link text        not null default '',
    votes_for    integer     check (votes_for >= 0),
    votes_against integer    check (votes_against >= 0),
    votes_absent integer     check (votes_absent >= 0),
    state        text        not null default 'PROPOSED' check (state in ('PROPOSED', 'OPEN', 'CLOSED')),
    entered_at   timestamptz not null,
    entered_by   text        not null,
    version      integer     not null default 0,
    unique (id, unit_code, demo),
    check (num_nulls(met_on, votes_for, votes_against, votes_absent) in (0, 4)),
    constraint decided_before_open check (state = 'PROPOSED'
        or (minutes <> '' and 2 * votes_for > votes_for + votes_against + votes_absent))
);
create index contribution_drive_of on contribution_drive (unit_code, demo, hamlet_code);

create table contribution_price (
    id         uuid primary key,
    unit_code  text        not null,
    demo       boolean     not null,
    kind       text        not null check (kind in ('LABOUR', 'LAND', 'GOODS')),
    item       text        not null check (item <> ''),
    item_key   text        not null check (item_key <> ''),
    unit       text        not null check (unit <> ''),
    price      bigint      not null check (price between 1 and 1000000000000000),
    valid_from date        not null,
    valid_to   date        check (valid_to >= valid_from),
    decision   text        not null check (decision <> ''),
    entered_at timestamptz not null,
    entered_by text        not null,
    constraint contribution_one_price exclude using gist
        (unit_code with =, (demo::integer) with =, kind with =, item_key with =, unit with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table contribution (
    id             uuid primary key,
    unit_code      text        not null,
    demo           boolean     not null,
    hamlet_code    text        check (left(hamlet_code, length(unit_code)) = unit_code),
    drive_id       uuid,
    contributor_kind text      not null check (contributor_kind in ('HOUSEHOLD', 'PERSON', 'ORGANISATION', 'FIRM')),
    contributor    text        not null check (contributor <> ''),
    contributor_key text       not null,
    exempt         boolean     not null,
    named          boolean     not null,
    kind           text        not null check (kind in ('CASH', 'LABOUR', 'LAND', 'GOODS')),
    item           text        not null check (item <> '' or kind = 'CASH'),
    item_key       text        not null,
    unit           text        not null check (unit <> ''),
    pledged        numeric(18, 3) not null check (pledged > 0),
    pledged_on     date        not null,
    note           text        not null default '',
    state          text        not null default 'PLEDGED'
                   check (state in ('PLEDGED', 'RECEIVED', 'VALUED', 'USED', 'SETTLED', 'CANCELLED')),
    quantity       numeric(18, 3) check (quantity > 0),
    received_on    date,
    received_by    text,
    receiver_id    uuid,
    receipt_year   smallint,
    receipt_number integer     check (receipt_number > 0),
    receipt_code   uuid        unique,
    unit_price     bigint      check (unit_price between 1 and 1000000000000000),
    value          bigint      check (value between 1 and 1000000000000000),
    price_basis    text        not null default '',
    line_id        uuid,
    valued_by      text,
    reason         text        not null default '',
    entered_at     timestamptz not null,
    entered_by     text        not null,
    version        integer     not null default 0,
    foreign key (drive_id, unit_code, demo) references contribution_drive (id, unit_code, demo),
    unique (unit_code, demo, receipt_year, receipt_number),
    check (not exempt or contributor_kind = 'HOUSEHOLD'),
    check (num_nulls(quantity, received_on, received_by, receipt_year, receipt_number, receipt_code) in (0, 6)),
    check (num_nulls(value, line_id, valued_by) in (0, 3)),
    check (state in ('PLEDGED', 'CANCELLED') or received_on is not null),
    check (state in ('PLEDGED', 'RECEIVED', 'CANCELLED') or value is not null),
    check ((state = 'CANCELLED') = (reason <> ''))
);
create index contribution_of on contribution (unit_code, demo, hamlet_code);
create index contribution_of_drive on contribution (drive_id);
create index contribution_received on contribution (unit_code, demo, received_on);

-- Receipts of a book and year are numbered without gaps: the number is taken in the transaction that writes the receipt, and goes back with it.
create table contribution_receipt_number (
    unit_code text     not null,
    demo      boolean  not null,
    year      smallint not null,
    last      integer  not null,
    primary key (unit_code, demo, year)
);
create function contribution_next_receipt(commune text, hamlet text, for_demo boolean, for_year integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given integer;
begin
    if not may_write(coalesce(hamlet, commune)) or left(coalesce(hamlet, commune), length(commune)) <> commune then
        raise exception 'No receipt outside the scope' using errcode = 'insufficient_privilege';
    end if;
    insert into contribution_receipt_number as n values (commune, for_demo, for_year, 1)
        on conflict (unit_code, demo, year) do update set last = n.last + 1 returning n.last into given;
    return given;
end $$;
revoke all on function contribution_next_receipt(text, text, boolean, integer) from public;
grant execute on function contribution_next_receipt(text, text, boolean, integer) to ${product_role};

do $$
declare
    one text;
    place text;
begin
    foreach one in array array['contribution_drive', 'contribution', 'contribution_price', 'contribution_receipt_number'] loop
        place := case when one in ('contribution_drive', 'contribution') then 'coalesce(hamlet_code, unit_code)' else 'unit_code' end;
        execute format('alter table %I enable row level security', one);
        execute format($policy$create policy read_in_scope on %I for select using ((select scope_is_everything()) or %s in (select scope_reads())
            or left(unit_code, 5) in (select scope_reads()) or '=' || %s in (select scope_reads()))$policy$, one, place, place);
        execute format($policy$create policy add_in_scope on %I for insert with check ((select scope_is_everything()) or %s in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || %s in (select scope_writes()))$policy$, one, place, place);
        execute format($policy$create policy change_in_scope on %I for update using ((select scope_is_everything()) or %s in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || %s in (select scope_writes()))
            with check ((select scope_is_everything()) or %s in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || %s in (select scope_writes()))$policy$, one, place, place, place, place);
    end loop;
end $$;
revoke delete, truncate on contribution_drive, contribution, contribution_price from ${product_role};
revoke insert, update, delete, truncate on contribution_receipt_number from ${product_role};
revoke update on contribution_price from ${product_role};
grant update (valid_to) on contribution_price to ${product_role};

-- What a stranger may see: a receipt by its code, without any name; and who agreed to be named, of real books only.
create view public_contribution_receipt as
select receipt_code as code, receipt_year as year, receipt_number as number, received_on, kind, quantity, unit, demo, state = 'CANCELLED' as cancelled
  from contribution where receipt_code is not null;
create view consenting_contributor as
select c.unit_code, c.contributor, c.hamlet_code, c.kind, c.quantity, c.unit, c.received_on
  from contribution c where c.named and not c.demo and c.state in ('RECEIVED', 'VALUED', 'USED', 'SETTLED');
revoke insert, update, delete on public_contribution_receipt, consenting_contributor from ${product_role};
grant select on public_contribution_receipt, consenting_contributor to ${product_role};
