-- The minutes of a handover: open work of one position passed on to another. Names and titles as they were that day.
create table handover (
    id            uuid primary key,
    unit_code     text        not null,
    to_unit_code  text        not null,
    from_position uuid        not null references staff_position,
    to_position   uuid        not null references staff_position,
    from_title    text        not null,
    from_holder   text        not null,
    to_title      text        not null,
    to_holder     text        not null,
    handed_at     timestamptz not null,
    by_name       text        not null,
    by_title      text        not null,
    note          text        not null
);
create index on handover (unit_code, handed_at desc);

create table handover_item (
    handover_id uuid    not null references handover,
    number      integer not null check (number > 0),
    duty_id     uuid    not null references duty,
    given       boolean not null,
    title       text    not null,
    state       text    not null,
    due         date,
    primary key (handover_id, number)
);

alter table handover enable row level security;
create policy read_at_both_ends on handover for select using (may_read(unit_code) or may_read(to_unit_code));
create policy add_in_scope on handover for insert with check (may_write(unit_code) and may_write(to_unit_code));
revoke update, delete, truncate on handover from ${product_role};

alter table handover_item enable row level security;
create policy read_with_minutes on handover_item for select using (exists (select 1 from handover h where h.id = handover_id));
create policy add_with_minutes on handover_item for insert
    with check (exists (select 1 from handover h where h.id = handover_id and may_write(h.unit_code)));
revoke update, delete, truncate on handover_item from ${product_role};
