-- Meetings of boards: called, held, their minutes approved, or called off. Once approved nothing of the minutes changes; addenda are added.
create table board_meeting (
    id          uuid primary key,
    unit_code   text        not null,
    board_id    uuid        not null references board,
    title       text        not null check (title <> ''),
    held_on     date        not null,
    starts_at   time        not null,
    place       text        not null check (place <> ''),
    state       text        not null check (state in ('CALLED', 'HELD', 'MINUTES_APPROVED', 'CANCELLED')),
    quorum      smallint    check (quorum between 1 and 100),
    reason      text        not null default '',
    called_at   timestamptz not null,
    called_by   text        not null,
    person_id   uuid,
    approved_at timestamptz,
    approved_by text,
    version     integer     not null default 0,
    check ((state = 'CANCELLED') = (reason <> '')),
    check ((state = 'MINUTES_APPROVED') = (approved_at is not null))
);
create index on board_meeting (board_id, held_on);

create table meeting_item (
    meeting_id   uuid     not null references board_meeting,
    unit_code    text     not null,
    number       smallint not null check (number > 0),
    title        text     not null check (title <> ''),
    minutes      text     not null default '',
    votes_for    smallint check (votes_for >= 0),
    votes_against smallint check (votes_against >= 0),
    votes_abstain smallint check (votes_abstain >= 0),
    primary key (meeting_id, number),
    check (num_nulls(votes_for, votes_against, votes_abstain) in (0, 3))
);

create table meeting_attendee (
    meeting_id uuid     not null references board_meeting,
    unit_code  text     not null,
    number     smallint not null check (number > 0),
    member     boolean  not null,
    name       text     not null check (name <> ''),
    title      text     not null,
    attendance text     not null default 'INVITED' check (attendance in ('INVITED', 'PRESENT', 'SUBSTITUTED', 'ABSENT')),
    note       text     not null default '',
    primary key (meeting_id, number)
);

create table meeting_resolution (
    meeting_id     uuid     not null references board_meeting,
    unit_code      text     not null,
    number         smallint not null check (number > 0),
    text           text     not null check (text <> ''),
    position_id    uuid     not null,
    position_title text     not null,
    due            date     not null,
    primary key (meeting_id, number)
);

create table meeting_addendum (
    id         bigint      generated always as identity primary key,
    meeting_id uuid        not null references board_meeting,
    unit_code  text        not null,
    text       text        not null check (text <> ''),
    added_at   timestamptz not null,
    added_by   text        not null,
    person_id  uuid
);

create function minutes_are_approved() returns trigger language plpgsql as $$
begin
    if exists (select 1 from board_meeting m where m.id = coalesce(new.meeting_id, old.meeting_id) and m.state in ('MINUTES_APPROVED', 'CANCELLED')) then
        raise exception 'Approved minutes are not changed' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;

create function meeting_is_over() returns trigger language plpgsql as $$
begin
    raise exception 'A meeting whose minutes are approved, or that was called off, is not changed' using errcode = 'restrict_violation';
end $$;
create trigger over_stays before update on board_meeting for each row
    when (old.state in ('MINUTES_APPROVED', 'CANCELLED')) execute function meeting_is_over();

do $$
declare
    one text;
begin
    foreach one in array array['meeting_item', 'meeting_attendee', 'meeting_resolution'] loop
        execute format('create trigger approved_stays before insert or update or delete on %I for each row execute function minutes_are_approved()', one);
    end loop;
    foreach one in array array['board_meeting', 'meeting_item', 'meeting_attendee', 'meeting_resolution', 'meeting_addendum'] loop
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
create policy rewrite_in_scope on meeting_resolution for delete using ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
revoke delete, truncate on board_meeting, meeting_item, meeting_attendee, meeting_addendum from ${product_role};
revoke update on meeting_addendum from ${product_role};
