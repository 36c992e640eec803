-- A line is written without its place in the chain: nobody who acts in a unit waits for another. Moments after the commit the line is sealed: it gets
-- its place and the hashes. Lines that were there keep theirs.
alter table audit_entry add column id bigint;
update audit_entry e set id = stored.id
  from (select unit_code, seq, row_number() over (order by at, unit_code, seq) as id from audit_entry) stored
 where e.unit_code = stored.unit_code and e.seq = stored.seq;
alter table audit_entry alter column id set not null, alter column id add generated always as identity;
select setval(pg_get_serial_sequence('audit_entry', 'id'), coalesce(max(id), 0) + 1, false) from audit_entry;
revoke all on sequence audit_entry_id_seq from ${product_role};

alter table audit_entry drop constraint audit_entry_pkey;
alter table audit_entry
    alter column seq drop not null, alter column previous_hash drop not null, alter column hash drop not null,
    add primary key (id),
    add unique (unit_code, seq),
    add check (num_nulls(seq, previous_hash, hash) in (0, 3));

-- Read newest first; of one moment, the line written last.
drop index audit_entry_newest;
create index audit_entry_newest on audit_entry (at, id);
create index audit_entry_unsealed on audit_entry (unit_code, id) where seq is null;

drop function audit_append(text, text, text, timestamptz, uuid, text, uuid, text, text, text, text, text, jsonb, jsonb, text, text);

-- Adds lines, in their order: an array of objects with the names of the columns. The only way in for the product's role; neither number nor seal can
-- be named.
create function audit_append(lines jsonb) returns void language sql security definer set search_path = public, pg_temp as $$
    insert into audit_entry (unit_code, kind, event, at, person_id, person_name, position_id, position_title, delegated_by, object_type, object_id,
        object_name, before, after, request_id, address)
    select unit_code, kind, event, at, person_id, person_name, position_id, position_title, delegated_by, object_type, object_id,
        object_name, before, after, request_id, address
      from jsonb_populate_recordset(null::audit_entry, lines)
$$;

-- Seals what committed transactions wrote, unit by unit, in the order of the numbers; says how many lines. Several callers at once take turns at each
-- unit's chain. It takes no words from its caller: whoever calls it can hurry a seal, never shape it.
create function audit_seal() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    unit text;
    head audit_chain;
    entry audit_entry;
    sealed bigint := 0;
begin
    for unit in select distinct unit_code from audit_entry where seq is null order by unit_code loop
        insert into audit_chain (unit_code, seq, hash) values (unit, 0, repeat('0', 64)) on conflict do nothing;
        select * into head from audit_chain where unit_code = unit for update;
        for entry in select * from audit_entry where unit_code = unit and seq is null order by id loop
            entry.seq := head.seq + 1;
            entry.previous_hash := head.hash;
            entry.hash := audit_hash(entry);
            update audit_entry set seq = entry.seq, previous_hash = entry.previous_hash, hash = entry.hash where id = entry.id;
            head.seq := entry.seq;
            head.hash := entry.hash;
            sealed := sealed + 1;
        end loop;
        update audit_chain set seq = head.seq, hash = head.hash where unit_code = unit;
    end loop;
    return sealed;
end $$;
