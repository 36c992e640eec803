-- What can be found of plans: each plan, and each paragraph of its newest words with the line it stands on.
create view searchable_plan with (security_invoker = true) as
select p.id, p.unit_code, p.subject as title, p.number, '{}'::smallint[] as criteria,
       concat_ws(' · ', p.doc_type, p.issuer, p.signer, p.place) as body, p.year::smallint as year, p.issued_on as day,
       '/plans/' || p.id as path, null::uuid[] as positions
  from plan p;
create view searchable_plan_text with (security_invoker = true) as
select b.plan_id::text || '/' || b.position::text as id, p.unit_code, left(b.text, 200) as title, ''::text as number, '{}'::smallint[] as criteria,
       case when length(b.text) > 200 then b.text else '' end as body, p.year::smallint as year, p.issued_on as day,
       '/plans/' || p.id || '#l' || b.first_line as path, null::uuid[] as positions
  from plan_block b join plan p on p.id = b.plan_id and p.text_version = b.text_version;
create index plan_block_found on plan_block ((plan_id::text || '/' || position::text));
revoke all on searchable_plan, searchable_plan_text from ${product_role};

select search_watch('PLAN', 'plan', 'select id from touched');
select search_watch('PLAN_TEXT', 'plan_block', 'select plan_id::text || ''/'' || position::text from touched');
select search_watch('PLAN_TEXT', 'plan',
    'select b.plan_id::text || ''/'' || b.position::text from touched t join plan_block b on b.plan_id = t.id');
select search_refresh('PLAN', array(select id::text from plan));
select search_refresh('PLAN_TEXT', array(select distinct plan_id::text || '/' || position::text from plan_block));
