-- Files with the text of the law are not attached to a confirmation: its number, date and article say where it was read.
alter table level_confirmation drop column text_name, drop column text_sha256;
