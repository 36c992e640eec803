-- A draft edited in Word is kept beside it before its words are taken; each form of an issued document is produced once.
alter table outgoing_file drop constraint outgoing_file_kind_check;
alter table outgoing_file add constraint outgoing_file_kind_check check (kind in ('PRODUCED', 'EDITED', 'BROUGHT', 'SIGNED'));
create unique index outgoing_file_produced on outgoing_file (document_id, media_type) where kind = 'PRODUCED';
