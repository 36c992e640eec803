-- How plans moved since a moment: asked every minute for the notices.
create index plan_step_at on plan_step (at);
