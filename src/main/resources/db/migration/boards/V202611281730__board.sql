-- Boards of a commune: steering committee, management board, development boards of hamlets, others. One name among those that live.
create table board (
    id          uuid primary key,
    unit_code   text        not null,
    kind        text        not null check (kind in ('STEERING', 'MANAGEMENT', 'HAMLET_DEVELOPMENT', 'OTHER')),
    name        text        not null check (name <> ''),
    name_key    text        not null check (name_key <> ''),
    hamlet_code text        check (left(hamlet_code, length(unit_code)) = unit_code),
    rules       text        not null,
    duties      text        not null,
    quorum      smallint    check (quorum between 1 and 100),
    valid_from  date        not null,
    valid_to    date,
    entered_at  timestamptz not null,
    entered_by  text        not null,
    version     integer     not null default 0,
    check (valid_from <= valid_to),
    check ((hamlet_code is not null) = (kind = 'HAMLET_DEVELOPMENT')),
    constraint board_one_name exclude using gist (unit_code with =, name_key with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint board_one_a_hamlet exclude using gist (hamlet_code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on board (unit_code);

-- The papers a board rests on: founded, reconstituted (kiện toàn), dissolved. The file lies in the store of documents.
create table board_decision (
    id          uuid primary key,
    unit_code   text        not null,
    board_id    uuid        not null references board,
    kind        text        not null check (kind in ('FOUNDING', 'RECONSTITUTION', 'DISSOLUTION')),
    number      text        not null check (number <> ''),
    issued_on   date        not null,
    issuer      text        not null check (issuer <> ''),
    effective   date        not null,
    term_from   date,
    term_to     date,
    set_id      text,
    file_sha256 text,
    file_name   text        not null default '',
    recorded_at timestamptz not null,
    recorded_by text        not null,
    person_id   uuid,
    check (term_from <= term_to),
    check (issued_on <= effective or kind <> 'DISSOLUTION'),
    unique (board_id, effective)
);

-- Who sat on a board from when to when, by which decision. A member is a position, or somebody from outside by name.
create table board_member (
    id           uuid primary key,
    unit_code    text     not null,
    board_id     uuid     not null references board,
    decision_id  uuid     not null references board_decision,
    rank         smallint not null check (rank > 0),
    role         text     not null check (role in ('HEAD', 'STANDING_DEPUTY', 'DEPUTY', 'STANDING_MEMBER', 'SECRETARY', 'MEMBER')),
    position_id  uuid,
    title        text     not null check (title <> ''),
    outsider     text     not null default '',
    duties       text     not null,
    criteria     smallint[] not null default '{}',
    hamlet_code  text     check (left(hamlet_code, length(unit_code)) = unit_code),
    valid_from   date     not null,
    valid_to     date,
    corrected_at timestamptz,
    check ((position_id is null) = (outsider <> ''))
);
create index on board_member (board_id, valid_from);
create unique index board_one_head on board_member (decision_id) where role = 'HEAD' and corrected_at is null;
create unique index board_position_once on board_member (decision_id, position_id) where corrected_at is null;

do $$
declare
    one text;
begin
    foreach one in array array['board', 'board_decision', 'board_member'] loop
        execute format('alter table %I enable row level security', one);
        execute format($policy$create policy read_in_scope on %I for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
            or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()))$policy$, one);
        execute format($policy$create policy add_in_scope on %I for insert with check ((select scope_is_everything()) or unit_code in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))$policy$, one);
        execute format($policy$create policy change_in_scope on %I for update using ((select scope_is_everything()) or unit_code in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))
            with check ((select scope_is_everything()) or unit_code in (select scope_writes())
            or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))$policy$, one);
    end loop;
end $$;
revoke delete, truncate on board, board_decision, board_member from ${product_role};
revoke update on board_member from ${product_role};
grant update (valid_to, corrected_at) on board_member to ${product_role};
