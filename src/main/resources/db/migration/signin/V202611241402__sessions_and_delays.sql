-- Who is signed in where. A session is found by the hash of what its browser holds, before anybody is known: hence no row-level security; whoever
-- reads this table still learns no id that opens a session.
create table open_session (
    id_hash      bytea primary key,
    handle       uuid        not null unique,
    person_id    uuid references person,
    device       text        not null,
    address      text        not null,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    attributes   bytea       not null
);
create index on open_session (person_id);
create index on open_session (last_seen_at);

-- How often sign-in went wrong for an account or from an address; the key is a keyed hash, so that it names neither. Read and written at the door
-- alone, by the product itself.
create table sign_in_delay (
    key          text primary key,
    failures     integer     not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);
create index on sign_in_delay (last_at);
alter table sign_in_delay enable row level security;
create policy at_the_door on sign_in_delay using (current_setting('ntm.everything', true) = 'on')
    with check (current_setting('ntm.everything', true) = 'on');

-- One-time codes for somebody whose telephone is lost; hashed, each good once.
create table recovery_code (
    person_id uuid not null references account,
    unit_code text not null,
    code_hash text not null,
    used_at   timestamptz,
    primary key (person_id, code_hash)
);

-- A link that lets a person set a password once; hashed, good for a day.
create table password_link (
    token_hash  text primary key,
    person_id   uuid        not null references account,
    unit_code   text        not null,
    made_at     timestamptz not null,
    valid_until timestamptz not null,
    used_at     timestamptz
);
create index on password_link (person_id);

-- Who an identity server knows a person as.
create table linked_identity (
    issuer    text not null,
    subject   text not null,
    person_id uuid not null references account,
    unit_code text not null,
    linked_at timestamptz not null,
    primary key (issuer, subject)
);
create index on linked_identity (person_id);

do $$
declare
    one text;
begin
    foreach one in array array['recovery_code', 'password_link', 'linked_identity'] loop
        execute format('alter table %I enable row level security', one);
        execute format('create policy in_scope on %I using (may_write(unit_code)) with check (may_write(unit_code))', one);
    end loop;
end $$;
