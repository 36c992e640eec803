-- A draft can be handed over to another position; who drafted it keeps its name.
grant update (drafted_by_position) on outgoing_document to ${product_role};
create index outgoing_drafting on outgoing_document (drafted_by_position) where state in ('DRAFT', 'IN_REVIEW', 'RETURNED');
create index outgoing_step_open on outgoing_step (position_id) where outcome is null and replaced_at is null;
