-- What came back since a moment: asked every minute for the notices.
create index outgoing_step_returned on outgoing_step (at) where outcome = 'RETURNED';
