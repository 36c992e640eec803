-- The same sums; what was paid is looked up application by application, so that a book does not wait for those of all others.
create or replace view support_policy_sum as
select c.unit_code, c.demo, c.policy_id,
       count(*) as cases,
       count(*) filter (where c.state = 'RECEIVED') as waiting,
       count(*) filter (where c.state = 'AGREED') as agreed_cases,
       count(*) filter (where c.state = 'REFUSED') as refused,
       coalesce(sum(c.agreed) filter (where c.state = 'AGREED'), 0) as agreed,
       coalesce(sum(p.paid), 0) as paid,
       max(c.received_on) filter (where c.state <> 'CANCELLED') as last_received
  from support_case c
  left join lateral (select sum(amount) as paid from support_payment where case_id = c.id and back_on is null) p on true
 where (select scope_is_everything()) or c.unit_code in (select scope_reads()) or '=' || c.unit_code in (select scope_reads())
    or c.unit_code in (select left(reach, 5) from scope_reads() as r (reach))
 group by c.unit_code, c.demo, c.policy_id;
