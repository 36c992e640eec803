-- What happened since the last look, for notices.
create index support_case_step_at on support_case_step (at) where not demo;
