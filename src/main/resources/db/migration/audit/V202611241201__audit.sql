-- Who did what, when, from where. Rows are only ever added, by the one function below; each carries the hash of the row before it of the same
-- unit, so that a row changed, left out or put in between shows.
create table audit_entry (
    unit_code      text        not null,
    seq            bigint      not null check (seq > 0),
    kind           text        not null check (kind in ('CHANGE', 'SENSITIVE_READ', 'SIGN_IN')),
    event          text        not null check (event <> ''),
    at             timestamptz not null,
    person_id      uuid,
    person_name    text        not null,
    position_id    uuid,
    position_title text        not null,
    delegated_by   text,
    object_type    text        not null,
    object_id      text        not null,
    object_name    text        not null,
    before         jsonb,
    after          jsonb,
    request_id     text        not null,
    address        text        not null,
    previous_hash  text        not null,
    hash           text        not null,
    primary key (unit_code, seq)
);
create index audit_entry_object on audit_entry (object_type, object_id, at desc);
create index audit_entry_person on audit_entry (person_id, at desc);
create index audit_entry_at on audit_entry (unit_code, at desc);

-- The last link of each unit's chain.
create table audit_chain (
    unit_code text   primary key,
    seq       bigint not null,
    hash      text   not null
);

-- A field of the hashed text: its length before it, so that no two different rows can read the same.
create function audit_field(value text) returns text language sql immutable parallel safe as $$
    select coalesce(length(value) || ':' || value || ';', '-;')
$$;

create function audit_hash(entry audit_entry) returns text language sql immutable as $$
    select encode(sha256(convert_to(
        audit_field(entry.previous_hash) || audit_field(entry.unit_code) || audit_field(entry.seq::text) || audit_field(entry.kind)
        || audit_field(entry.event) || audit_field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit_field(entry.person_id::text) || audit_field(entry.person_name) || audit_field(entry.position_id::text)
        || audit_field(entry.position_title) || audit_field(entry.delegated_by) || audit_field(entry.object_type)
        || audit_field(entry.object_id) || audit_field(entry.object_name) || audit_field(entry.before::text)
        || audit_field(entry.after::text) || audit_field(entry.request_id) || audit_field(entry.address), 'UTF8')), 'hex')
$$;

-- Adds the next link of a unit's chain. The caller's transaction holds the chain until it ends, so links never cross.
create function audit_append(
    unit text, kind text, event text, at timestamptz, person_id uuid, person_name text, position_id uuid, position_title text, delegated_by text,
    object_type text, object_id text, object_name text, before jsonb, after jsonb, request_id text, address text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head audit_chain;
    entry audit_entry;
begin
    insert into audit_chain (unit_code, seq, hash) values (unit, 0, repeat('0', 64)) on conflict do nothing;
    select * into head from audit_chain where unit_code = unit for update;
    entry := row(unit, head.seq + 1, kind, event, at, person_id, person_name, position_id, position_title, delegated_by, object_type, object_id,
        object_name, before, after, request_id, address, head.hash, '')::audit_entry;
    entry.hash := audit_hash(entry);
    insert into audit_entry select entry.*;
    update audit_chain set seq = entry.seq, hash = entry.hash where unit_code = unit;
end $$;

revoke all on audit_entry, audit_chain from ${product_role};
grant select on audit_entry, audit_chain to ${product_role};

alter table audit_entry enable row level security;
create policy audit_is_read_in_scope on audit_entry for select using (may_read(unit_code));
alter table audit_chain enable row level security;
create policy audit_chain_is_read_in_scope on audit_chain for select using (may_read(unit_code));
