-- What can be found of evidence: what the list of evidence shows of it. Who brought it and what is in its file are not looked for.
create view searchable_evidence with (security_invoker = true) as
select e.id, e.unit_code, e.title, e.doc_number as number, uses.criteria,
       concat_ws(' · ', nullif(e.issuer, ''), e.file_name) as body,
       coalesce(uses.year, extract(year from coalesce(e.issued_on, (e.added_at at time zone 'Asia/Ho_Chi_Minh')::date)))::smallint as year,
       coalesce(e.issued_on, (e.added_at at time zone 'Asia/Ho_Chi_Minh')::date) as day, '/evidence/' || e.id as path, null::uuid[] as positions
  from evidence e
  left join lateral (select max(u.year) as year,
            array_agg(distinct substring(split_part(u.measure, '/', 2) from '^\d{1,3}')::smallint)
                filter (where split_part(u.measure, '/', 2) ~ '^\d{1,3}\.') as criteria
       from evidence_use u where u.evidence_id = e.id and u.replaced_at is null) uses on true;
revoke all on searchable_evidence from ${product_role};

select search_watch('EVIDENCE', 'evidence', 'select id from touched');
select search_watch('EVIDENCE', 'evidence_use', 'select evidence_id from touched');
select search_refresh('EVIDENCE', array(select id::text from evidence));
