-- What can be found of people: a person by name and by the titles of the positions held, a position by its title, a duty by its words. Telephone
-- and e-mail are not looked for.
create view searchable_person with (security_invoker = true) as
select p.id, p.unit_code, p.name as title, ''::text as number, '{}'::smallint[] as criteria, held.titles as body, null::smallint as year,
       null::date as day, '/people/' || p.id as path, null::uuid[] as positions
  from person p
  left join lateral (select string_agg(distinct s.title, ' · ' order by s.title) as titles
                       from position_holder h join staff_position s on s.id = h.position_id where h.person_id = p.id) held on true;
create view searchable_position with (security_invoker = true) as
select s.id, s.unit_code, s.title, ''::text as number, '{}'::smallint[] as criteria, ''::text as body, null::smallint as year, s.valid_from as day,
       '/positions/' || s.id as path, null::uuid[] as positions
  from staff_position s;
create view searchable_duty with (security_invoker = true) as
select d.id, d.unit_code, d.title, ''::text as number, '{}'::smallint[] as criteria, concat_ws(' · ', nullif(d.details, ''), s.title) as body,
       extract(year from coalesce(d.due, (d.given_at at time zone 'Asia/Ho_Chi_Minh')::date))::smallint as year,
       coalesce(d.due, (d.given_at at time zone 'Asia/Ho_Chi_Minh')::date) as day, '/duties/' || d.id as path,
       array_remove(array[d.position_id, d.given_by_position], null) as positions
  from duty d join staff_position s on s.id = d.position_id;
revoke all on searchable_person, searchable_position, searchable_duty from ${product_role};
create index position_holder_position on position_holder (position_id);
create index duty_position on duty (position_id);

select search_watch('PERSON', 'person', 'select id from touched');
select search_watch('PERSON', 'position_holder', 'select person_id from touched');
select search_watch('PERSON', 'staff_position', 'select h.person_id from touched t join position_holder h on h.position_id = t.id');
select search_watch('POSITION', 'staff_position', 'select id from touched');
select search_watch('DUTY', 'duty', 'select id from touched');
select search_watch('DUTY', 'staff_position', 'select d.id from touched t join duty d on d.position_id = t.id');
select search_refresh('PERSON', array(select id::text from person));
select search_refresh('POSITION', array(select id::text from staff_position));
select search_refresh('DUTY', array(select id::text from duty));
