-- What happened since a moment: asked every minute for the notices.
create index duty_step_news on duty_step (at) where kind in ('GIVEN', 'PASSED_ON', 'RETURNED', 'DONE');
