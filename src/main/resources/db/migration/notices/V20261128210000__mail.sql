-- When a person wants notices by e-mail; who has not chosen gets the letter of the morning.
create table mail_choice (
    person_id uuid        primary key,
    rhythm    text        not null check (rhythm in ('DAILY', 'WEEKLY', 'AT_ONCE', 'NONE')),
    since     timestamptz not null
);

-- When letters of a rhythm that is not daily were written last.
create table mail_round (
    rhythm  text primary key check (rhythm in ('WEEKLY')),
    held_on date not null
);

-- Letters on their way. Neither address nor words are kept: both are made when the letter goes out, from the person and the notices as they are then.
create table mail (
    id         uuid        primary key,
    unit_code  text        not null,
    person_id  uuid        not null,
    kind       text        not null check (kind in ('NOTICES', 'TEST')),
    notices    integer     not null check (notices >= 0),
    state      text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
    attempts   integer     not null default 0 check (attempts >= 0),
    next_at    timestamptz,
    problem    text        check (problem in ('UNREACHABLE', 'LOGIN', 'SENDER', 'LATER', 'REFUSED', 'NO_ADDRESS', 'WORDING')),
    reply      text        not null default '' check (length(reply) <= 300),
    created_at timestamptz not null,
    done_at    timestamptz check (done_at >= created_at),
    check ((state = 'WAITING') = (next_at is not null) and (state = 'WAITING') = (done_at is null)),
    check (state <> 'FAILED' or problem is not null)
);
create index mail_waiting on mail (next_at, id) where state = 'WAITING';
create index mail_of_unit on mail (unit_code, created_at desc, id);
create index mail_of_person on mail (person_id);
create index mail_by_age on mail (done_at);

-- Which notice went to which person in which letter: to each once.
create table notice_mailed (
    notice_id bigint not null references notice on delete cascade,
    person_id uuid   not null,
    mail_id   uuid   not null references mail on delete cascade,
    primary key (notice_id, person_id)
);
create index notice_mailed_in on notice_mailed (mail_id);
create index notice_unread_since on notice (created_at) where read_at is null;

alter table mail_choice enable row level security;
create policy own on mail_choice using (is_me(person_id)) with check (is_me(person_id));
revoke truncate on mail_choice from ${product_role};

alter table mail_round enable row level security;
create policy by_product on mail_round using ((select scope_is_everything())) with check ((select scope_is_everything()));
revoke delete, truncate on mail_round from ${product_role};

-- The product writes letters; who keeps the mail of the unit has one sent again, or one to themselves as a test.
alter table mail enable row level security;
create policy read_in_scope on mail for select using ((select scope_is_everything()) or unit_code in (select scope_reads())
    or left(unit_code, 5) in (select scope_reads()) or '=' || unit_code in (select scope_reads()));
create policy change_in_scope on mail for update using ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()))
    with check ((select scope_is_everything()) or unit_code in (select scope_writes())
    or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes()));
create policy add_by_product on mail for insert with check ((select scope_is_everything()) or kind = 'TEST' and is_me(person_id)
    and (unit_code in (select scope_writes()) or left(unit_code, 5) in (select scope_writes()) or '=' || unit_code in (select scope_writes())));
create policy remove_by_product on mail for delete using ((select scope_is_everything()));
revoke update, truncate on mail from ${product_role};
grant update (state, attempts, next_at, problem, reply, done_at) on mail to ${product_role};

alter table notice_mailed enable row level security;
create policy read_own on notice_mailed for select using (is_me(person_id));
create policy add_by_product on notice_mailed for insert with check ((select scope_is_everything()));
revoke update, delete, truncate on notice_mailed from ${product_role};
