-- Who stands in the record of a unit, jumped through from person to person without reading the lines of other units.
create index audit_entry_unit_person on audit_entry (unit_code, person_id);
