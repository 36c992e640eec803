-- What a drive is for: a work of the same book.
alter table contribution_drive add column project_id uuid,
    add foreign key (project_id, unit_code, demo) references work (id, unit_code, demo);
