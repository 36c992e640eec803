-- What is reported done and waits for a word is little among all duties: found without reading the others.
create index duty_to_judge on duty (given_by_position, unit_code) where state = 'DONE';
