-- Whose turn it is with which plan: asked every minute for the notices.
create index plan_step_at on plan_step (at);
create index plan_in_review on plan (id) where status = 'INTERNAL_REVIEW';
