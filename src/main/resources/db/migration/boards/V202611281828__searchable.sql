-- What can be found of boards and of their meetings.
create view searchable_board with (security_invoker = true) as
select b.id, b.unit_code, b.name as title, decisions.numbers as number, members.criteria,
       concat_ws(' · ', nullif(b.duties, ''), nullif(b.rules, ''), members.words) as body,
       extract(year from b.valid_from)::smallint as year, b.valid_from as day, '/boards/' || b.id as path, null::uuid[] as positions
  from board b
  left join lateral (select (array_agg(d.number order by d.effective desc, d.id))[1] as numbers from board_decision d where d.board_id = b.id)
       decisions on true
  left join lateral (
       select string_agg(distinct concat_ws(' ', nullif(m.outsider, ''), m.title, nullif(m.duties, '')), ' · '
                  order by concat_ws(' ', nullif(m.outsider, ''), m.title, nullif(m.duties, ''))) as words,
              (select array_agg(distinct c order by c) from board_member n, unnest(n.criteria) c
                where n.board_id = b.id and n.corrected_at is null) as criteria
         from board_member m where m.board_id = b.id and m.corrected_at is null) members on true;
create view searchable_meeting with (security_invoker = true) as
select m.id, m.unit_code, m.title, ''::text as number, '{}'::smallint[] as criteria,
       concat_ws(' · ', b.name, m.place, items.words, resolutions.words, addenda.words) as body,
       extract(year from m.held_on)::smallint as year, m.held_on as day, '/meetings/' || m.id as path, null::uuid[] as positions
  from board_meeting m join board b on b.id = m.board_id
  left join lateral (select string_agg(concat_ws(' ', i.title, nullif(i.minutes, '')), ' · ' order by i.number) as words
                       from meeting_item i where i.meeting_id = m.id) items on true
  left join lateral (select string_agg(r.text, ' · ' order by r.number) as words
                       from meeting_resolution r where r.meeting_id = m.id) resolutions on true
  left join lateral (select string_agg(a.text, ' · ' order by a.id) as words
                       from meeting_addendum a where a.meeting_id = m.id) addenda on true;
revoke all on searchable_board, searchable_meeting from ${product_role};
create index board_decision_of on board_decision (board_id);
create index meeting_addendum_of on meeting_addendum (meeting_id);

select search_watch('BOARD', 'board', 'select id from touched');
select search_watch('BOARD', 'board_decision', 'select board_id from touched');
select search_watch('BOARD', 'board_member', 'select board_id from touched');
select search_watch('MEETING', 'board_meeting', 'select id from touched');
select search_watch('MEETING', 'meeting_item', 'select meeting_id from touched');
select search_watch('MEETING', 'meeting_resolution', 'select meeting_id from touched');
select search_watch('MEETING', 'meeting_addendum', 'select meeting_id from touched');
select search_watch('MEETING', 'board', 'select m.id from touched t join board_meeting m on m.board_id = t.id');
select search_refresh('BOARD', array(select id::text from board));
select search_refresh('MEETING', array(select id::text from board_meeting));
