-- A directive of a leader is a duty that says more (handbook IV.1): the criterion and the document it rests on, the board it was given to as a whole;
-- its last day may be moved with a reason, and an answer may point at a document or a piece of evidence.
alter table duty
    add column criterion     smallint check (criterion between 1 and 99),
    add column document      text not null default '' check (length(document) <= 300),
    add column document_link text check (document_link ~ '^/[A-Za-z0-9]'),
    add column board         text not null default '' check (length(board) <= 300),
    add constraint duty_document_named check (document_link is null or document <> '');
alter table duty_step
    add column due           date,
    add column document      text not null default '' check (length(document) <= 300),
    add column document_link text check (document_link ~ '^/[A-Za-z0-9]'),
    drop constraint duty_step_kind_check,
    add constraint duty_step_kind_check
        check (kind in ('GIVEN', 'READ', 'DONE', 'RETURNED', 'ACCEPTED', 'CANCELLED', 'PASSED_ON', 'EXTENDED')),
    add constraint duty_step_extended check ((kind = 'EXTENDED') = (due is not null)),
    add constraint duty_step_document_named check (document_link is null or document <> '');
create index duty_received on duty (position_id, given_at desc);
create index duty_handed_out on duty (given_by_position, given_at desc);
create index duty_about on duty (link) where link is not null;
drop index duty_step_news;
create index duty_step_news on duty_step (at) where kind in ('GIVEN', 'PASSED_ON', 'RETURNED', 'DONE', 'EXTENDED');

-- Found by the document it rests on and by its criterion too.
create or replace view searchable_duty with (security_invoker = true) as
select d.id, d.unit_code, d.title, d.document as number,
       case when d.criterion is null then '{}'::smallint[] else array[d.criterion] end as criteria,
       concat_ws(' · ', nullif(d.details, ''), nullif(d.document, ''), nullif(d.board, ''), s.title) as body,
       extract(year from coalesce(d.due, (d.given_at at time zone 'Asia/Ho_Chi_Minh')::date))::smallint as year,
       coalesce(d.due, (d.given_at at time zone 'Asia/Ho_Chi_Minh')::date) as day, '/duties/' || d.id as path,
       array_remove(array[d.position_id, d.given_by_position], null) as positions
  from duty d join staff_position s on s.id = d.position_id;
select search_refresh('DUTY', array(select id::text from duty));
