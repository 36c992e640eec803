-- One content may be kept by several units; each has its own row of it and does not see those of the others.
alter table stored_file add column unit_code text;
update stored_file f set unit_code = coalesce((select min(p.unit_code) from plan p where p.source_sha256 = f.sha256), 'VN');
alter table stored_file
    alter column unit_code set not null,
    drop constraint stored_file_pkey,
    add primary key (unit_code, sha256);
insert into stored_file (unit_code, sha256, size, media_type, first_name, stored_at, stored_by)
select p.unit_code, f.sha256, f.size, f.media_type, p.source_name, f.stored_at, f.stored_by from plan p join stored_file f on f.sha256 = p.source_sha256
on conflict do nothing;

alter table stored_file enable row level security;
create policy read_in_scope on stored_file for select using (may_read(unit_code));
create policy add_in_scope on stored_file for insert with check (may_write(unit_code));
revoke update, delete on stored_file from ${product_role};
