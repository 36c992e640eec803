-- The official documents of a plan: sign-off, number and issue are told by the register, the plan follows.
create table plan_document (
    document_id  uuid        primary key,
    plan_id      uuid        not null,
    unit_code    text        not null,
    text_version integer     not null check (text_version > 0),
    at           timestamptz not null,
    by_person    uuid,
    by_name      text        not null,
    foreign key (plan_id, unit_code) references plan (id, unit_code)
);
create index plan_document_of on plan_document (plan_id, at);
create index plan_document_by on plan_document (by_person);

alter table plan_document enable row level security;
create policy read_in_scope on plan_document for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy add_in_scope on plan_document for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
revoke update, delete, truncate on plan_document from ${product_role};
