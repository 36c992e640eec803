-- To whom an issued document was sent: a position, whoever holds it, or a body outside on paper. Once to each.
create table document_delivery (
    id            uuid        primary key,
    unit_code     text        not null,
    document_id   uuid        not null,
    title         text        not null check (title <> ''),
    position_id   uuid,
    position_unit text,
    recipient     text        not null check (recipient <> '' and length(recipient) <= 300),
    sent_at       timestamptz not null,
    sent_by       text        not null,
    reminded_at   timestamptz,
    reminders     integer     not null default 0 check (reminders >= 0),
    unique (id, unit_code),
    check ((position_id is null) = (position_unit is null)),
    check ((reminded_at is null) = (reminders = 0))
);
create unique index document_delivery_to_position on document_delivery (document_id, position_id) where position_id is not null;
create unique index document_delivery_on_paper on document_delivery (document_id, recipient) where position_id is null;
create index document_delivery_of_position on document_delivery (position_id, sent_at);
create index document_delivery_of_unit on document_delivery (unit_code, document_id);

-- Who said that it was read, or received on paper; once and never changed.
create table delivery_receipt (
    delivery_id uuid        primary key,
    unit_code   text        not null,
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null,
    note        text        not null check (length(note) <= 500),
    foreign key (delivery_id, unit_code) references document_delivery (id, unit_code)
);
create index delivery_receipt_by on delivery_receipt (by_person);

-- A reader need not be allowed to change anything of the commune: a receipt is given in one's own name.
do $$
declare
    one text;
    once text := '((select scope_is_everything()) or unit_code in (select scope_%1$s()) or left(unit_code, 5) in (select scope_%1$s())
        or ''='' || unit_code in (select scope_%1$s()))';
begin
    foreach one in array array['document_delivery', 'delivery_receipt'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy read_in_scope on %I for select using ', one) || format(once, 'reads');
    end loop;
    execute 'create policy add_in_scope on document_delivery for insert with check ' || format(once, 'writes');
    execute 'create policy change_in_scope on document_delivery for update using ' || format(once, 'writes') || ' with check ' || format(once, 'writes');
    execute 'create policy add_own on delivery_receipt for insert with check (is_me(by_person) and ' || format(once, 'reads') || ')';
end $$;
revoke update, delete, truncate on document_delivery from ${product_role};
grant update (reminded_at, reminders) on document_delivery to ${product_role};
revoke update, delete, truncate on delivery_receipt from ${product_role};
