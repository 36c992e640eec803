-- Names are looked for without marks and capitals. Decomposed, marks dropped, đ as d: the same key as in the product, whatever the locale.
alter table person add column name_key text not null
    generated always as (lower(translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036F]', '', 'g'), 'Đđ', 'dd'))) stored;
create index person_name_key on person using gin (name_key gin_trgm_ops);
create index on person (unit_code);
create index on staff_position (role, unit_code);

-- Whoever stands in for a holder does so for that holder: when the holder leaves, the delegation ends. One stand-in a day.
alter table delegation add column given_by_person uuid references person;
alter table delegation add column revoked_by text;
alter table delegation add constraint one_stand_in_a_day
    exclude using gist (position_id with =, daterange(valid_from, valid_to, '[]') with &&) where (revoked_at is null);
