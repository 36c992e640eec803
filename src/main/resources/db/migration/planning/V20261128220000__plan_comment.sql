-- What people who take part in the review say about a paragraph of a plan, on the version of its words that they read.
create table plan_comment (
    id           uuid        primary key,
    plan_id      uuid        not null,
    unit_code    text        not null,
    text_version integer     not null check (text_version > 0),
    position     integer     not null check (position >= 0),
    quote        text        not null check (quote <> ''),
    words        text        not null check (words <> '' and length(words) <= 2000),
    at           timestamptz not null,
    by_person    uuid,
    by_name      text        not null,
    by_position  uuid,
    by_unit      text        not null,
    by_title     text        not null,
    in_place_of  text,
    settled      boolean     not null default false,
    unique (id, unit_code),
    foreign key (plan_id, unit_code) references plan (id, unit_code),
    foreign key (plan_id, text_version) references plan_text (plan_id, version)
);
comment on column plan_comment.position is 'of the paragraph in that version, from 0';
create index plan_comment_of on plan_comment (plan_id, at);
create index plan_comment_open on plan_comment (unit_code, plan_id) where not settled;
create index plan_comment_by on plan_comment (by_person);
-- The same words sent twice are one comment.
create unique index plan_comment_once on plan_comment (plan_id, text_version, position, by_person, md5(words)) nulls not distinct;

-- What was answered, and what was done about it; never changed.
create table plan_comment_answer (
    id          bigint      generated always as identity primary key,
    comment_id  uuid        not null,
    unit_code   text        not null,
    kind        text        not null check (kind in ('ANSWERED', 'SETTLED', 'REOPENED')),
    words       text        not null check (words <> '' and length(words) <= 2000),
    at          timestamptz not null,
    by_person   uuid,
    by_name     text        not null,
    by_position uuid,
    by_unit     text        not null,
    by_title    text        not null,
    in_place_of text,
    foreign key (comment_id, unit_code) references plan_comment (id, unit_code)
);
create index plan_comment_answer_of on plan_comment_answer (comment_id, id);
create index plan_comment_answer_by on plan_comment_answer (by_person);

-- A hamlet head writes for the hamlet only, yet has a say about the plan of the commune: whoever reads the plan may speak, in the name of a unit they
-- write for. Only who writes for the commune settles.
do $$
declare
    part text;
    once text := '((select scope_is_everything()) or %1$s in (select scope_%2$s()) or left(%1$s, 5) in (select scope_%2$s())
        or ''='' || %1$s in (select scope_%2$s()))';
begin
    foreach part in array array['plan_comment', 'plan_comment_answer'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy read_in_scope on %I for select using ', part) || format(once, 'unit_code', 'reads');
        execute format('create policy speak_for_own_unit on %I for insert with check (', part) || format(once, 'unit_code', 'reads')
            || ' and ' || format(once, 'by_unit', 'writes') || ')';
    end loop;
    execute 'create policy settle_in_scope on plan_comment for update using ' || format(once, 'unit_code', 'writes')
        || ' with check ' || format(once, 'unit_code', 'writes');
end $$;
revoke update, delete, truncate on plan_comment, plan_comment_answer from ${product_role};
grant update (settled) on plan_comment to ${product_role};
