-- What a stranger may see of works (handbook 6.6), column by column: of real books only, from the approval on, without a word about who entered, signed or brought
-- anything. A contractor is named where it is a firm or cooperative. A stopped work is shown when it was approved before.
create view public_work as
select w.id, w.unit_code, w.name, w.purpose, w.scale, w.place, w.hamlets, w.owner, w.executor, w.state, w.cost, w.starts_on, w.ends_on,
       (select p.percent from work_progress p where p.work_id = w.id order by p.day desc, p.entered_at desc limit 1) as percent,
       (select u.condition from work_upkeep u where u.work_id = w.id order by u.day desc, u.entered_at desc limit 1) as condition,
       (select max(u.day) from work_upkeep u where u.work_id = w.id) as condition_on
  from work w
 where not w.demo and w.state not in ('PROPOSED', 'HAMLET_AGREED')
   and (w.state <> 'STOPPED' or (select s.from_state from work_step s where s.work_id = w.id order by s.position desc limit 1) not in ('PROPOSED', 'HAMLET_AGREED'));

create view public_work_contract as
select c.work_id, case when c.firm then c.contractor end as contractor, c.signed_on, c.amount, c.starts_on, c.ends_on
  from public_work w join work_contract c on c.work_id = w.id where c.ended = '';

create view public_work_money as
select l.work_id, l.source_group, min(l.position) as position, sum(l.planned)::bigint as planned, sum(l.arranged)::bigint as arranged,
       sum(l.mobilised)::bigint as mobilised, sum(l.accepted)::bigint as accepted, sum(l.paid)::bigint as paid
  from (select w.id as work_id, coalesce(s.group_name, '') as source_group, coalesce(s.position, 0) as position,
               case when l.kind = 'PLANNED' then l.amount else 0 end as planned,
               case when l.kind in ('ALLOCATED', 'CARRIED_IN', 'MOBILISED') then l.amount when l.kind = 'CARRIED_OUT' then -l.amount else 0 end as arranged,
               case when l.kind = 'MOBILISED' then l.amount else 0 end as mobilised,
               case when l.kind = 'ACCEPTED' then l.amount else 0 end as accepted,
               case when l.kind = 'PAID' then l.amount else 0 end as paid
          from public_work w join ledger_line l on l.project_id = w.id left join funding_source s on s.code = l.source
         where l.kind in ('PLANNED', 'ALLOCATED', 'CARRIED_IN', 'CARRIED_OUT', 'MOBILISED', 'ACCEPTED', 'PAID')) l
 group by l.work_id, l.source_group;

create view public_work_visit as
select v.work_id, v.day, v.looked_at, v.finding, v.words, a.day as answered_on, a.words as answer
  from public_work w join work_visit v on v.work_id = w.id left join work_visit_answer a on a.visit_id = v.id;

create view public_work_photo as
select p.id, p.work_id, p.moment, coalesce(p.taken_at::date, p.said_day) as day
  from public_work w join work_photo p on p.work_id = w.id where p.open_to_all and p.withdrawn = '';

revoke insert, update, delete on public_work, public_work_contract, public_work_money, public_work_visit, public_work_photo from ${product_role};
grant select on public_work, public_work_contract, public_work_money, public_work_visit, public_work_photo to ${product_role};
