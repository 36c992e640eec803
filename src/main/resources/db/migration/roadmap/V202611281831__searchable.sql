-- What can be found of the roadmap: the rows as they stand now.
create view searchable_roadmap with (security_invoker = true) as
select r.id, r.unit_code, left(coalesce(nullif(r.goal, ''), nullif(r.solution, ''), '–'), 300) as title, ''::text as number,
       array[r.criterion] as criteria, concat_ws(' · ', nullif(r.goal, ''), nullif(r.solution, ''), nullif(r.position_title, '')) as body, r.year,
       r.due as day, '/roadmap/row?unit=' || r.unit_code || '&set=' || r.set_id || '&year=' || r.year || '&criterion=' || r.criterion
       || '&indicator=' || r.indicator as path, null::uuid[] as positions
  from roadmap_row r where r.replaced_at is null;
revoke all on searchable_roadmap from ${product_role};

select search_watch('ROADMAP', 'roadmap_row', 'select id from touched');
select search_refresh('ROADMAP', array(select id::text from roadmap_row where replaced_at is null));
