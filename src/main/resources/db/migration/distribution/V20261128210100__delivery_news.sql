-- What happened since a moment: asked every minute for the notices.
create index document_delivery_sent on document_delivery (sent_at) where position_id is not null;
create index document_delivery_reminded on document_delivery (reminded_at) where reminded_at is not null;
