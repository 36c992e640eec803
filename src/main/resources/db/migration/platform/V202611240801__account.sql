-- Who can sign in, with the one role the person holds.
create table account (
    user_name     text primary key check (user_name = lower(user_name) and user_name <> ''),
    password_hash text not null,
    title         text not null,
    role          text not null check (role in ('COMMUNE_NTM_OFFICER', 'COMMUNE_LEADER', 'DATA_STEWARD')),
    opened_at     timestamptz not null default now()
);
