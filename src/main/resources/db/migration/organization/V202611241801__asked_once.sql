-- Under which key the asker sent the file: a request repeated because no answer came is kept once.
alter table unit_update add column request_key uuid unique;
