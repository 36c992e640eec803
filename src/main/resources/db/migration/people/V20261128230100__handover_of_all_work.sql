-- Minutes name every kind of work that was passed on: duties, and what other modules hang on positions, told in words as of that day.
alter table handover_item
    alter column duty_id drop not null,
    add column kind text not null default '' check (length(kind) <= 100),
    add constraint handover_item_kind check ((duty_id is null) = (kind <> ''));
