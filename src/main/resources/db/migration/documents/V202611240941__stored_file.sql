-- Originals of uploaded files. The content lies in the file store under its SHA-256; here is what we know of it.

create table stored_file (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size > 0),
    media_type text        not null check (media_type like '%_/_%'),
    first_name text        not null check (first_name <> ''),
    stored_at  timestamptz not null,
    stored_by  text        not null check (stored_by <> '')
);
