-- What can be found of tasks: their words and the positions that have a part in them.
create view searchable_task with (security_invoker = true) as
select t.id, t.unit_code, t.title, ''::text as number, t.criteria,
       concat_ws(' · ', nullif(t.details, ''), nullif(t.output, ''), nullif(t.origin_label, ''), nullif(t.lead_hint, ''), parts.titles) as body,
       t.year, t.due as day, '/tasks/' || t.id as path, null::uuid[] as positions
  from task t
  left join lateral (select string_agg(distinct p.title, ' · ' order by p.title) as titles from task_part p where p.task_id = t.id) parts on true;
revoke all on searchable_task from ${product_role};

select search_watch('TASK', 'task', 'select id from touched');
select search_watch('TASK', 'task_part', 'select task_id from touched');
select search_refresh('TASK', array(select id::text from task));
