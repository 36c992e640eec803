-- What happened since a moment: asked every minute for the notices.
create index task_step_news on task_step (at) where kind in ('OPENED', 'ASSIGNED', 'RETURNED', 'SUBMITTED');
create index task_open_by_day on task (due) where state in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED');
