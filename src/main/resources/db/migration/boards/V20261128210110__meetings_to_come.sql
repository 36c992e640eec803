-- Meetings that are still to be held, to be reminded of; and those whose minutes are still to be written.
create index board_meeting_to_come on board_meeting (held_on) where state in ('CALLED', 'CANCELLED');
create index board_meeting_open on board_meeting (unit_code, held_on) where state in ('CALLED', 'HELD');
create index board_member_position on board_member (position_id) where position_id is not null and corrected_at is null;
