-- What a person read in the text of the law, on top of the published revisions, which never change: a figure of ours that the text bears out, or one
-- entered from it. A row stays for ever; it can only be withdrawn, once.
create table level_confirmation (
    id                  bigint generated always as identity primary key,
    unit_code           text        not null,
    set_id              text        not null references criteria_set,
    code                text        not null check (code ~ '^@?[a-z0-9.-]+$'),
    scope               text        not null check (scope in ('NATIONAL', 'REGION', 'GROUP', 'PROVINCE')),
    place               text        check ((scope = 'NATIONAL') = (place is null)),
    year                integer     check (year between 2000 and 2100),
    valid_from          date,
    valid_to            date        check (valid_to >= valid_from),
    level_kind          text        not null check (level_kind in ('AMOUNT', 'YES_NO', 'RANK', 'ALL_OF')),
    direction           text        check (direction in ('AT_LEAST', 'AT_MOST', 'EXACTLY')),
    amount              numeric(18, 4),
    unit                text,
    expected            boolean,
    rank                text,
    scale               text[],
    kind                text        not null check (kind in ('CONFIRMED', 'ENTERED')),
    instrument          text        not null check (instrument <> ''),
    title               text        not null,
    issuer              text        not null check (issuer <> ''),
    issued              date        not null,
    article             text        not null check (article <> ''),
    note                text        not null,
    text_sha256         text        check (text_sha256 ~ '^[0-9a-f]{64}$'),
    text_name           text        check ((text_name is null) = (text_sha256 is null)),
    by_person           uuid,
    by_position         uuid,
    by_name             text        not null check (by_name <> ''),
    at                  timestamptz not null,
    withdrawn_at        timestamptz check (withdrawn_at >= at),
    withdrawn_by_person uuid,
    withdrawn_by        text        check ((withdrawn_by is null) = (withdrawn_at is null)),
    withdrawn_reason    text        check ((coalesce(withdrawn_reason, '') = '') = (withdrawn_at is null)),
    check (unit_code = case when scope = 'PROVINCE' then place else 'VN' end),
    check ((level_kind = 'AMOUNT') = (amount is not null and direction is not null)),
    check ((level_kind = 'YES_NO') = (expected is not null)),
    check ((level_kind = 'RANK') = (rank is not null and rank = any (scale)))
);
create unique index one_figure_holds on level_confirmation (set_id, code, scope, place, year, valid_from) nulls not distinct
    where withdrawn_at is null;
create index level_confirmation_of_indicator on level_confirmation (set_id, code, id);

create table level_confirmation_part (
    confirmation_id bigint  not null references level_confirmation,
    position        integer not null,
    condition       text,
    metric          text    not null check (metric <> ''),
    level_kind      text    not null check (level_kind in ('AMOUNT', 'YES_NO')),
    direction       text    check (direction in ('AT_LEAST', 'AT_MOST', 'EXACTLY')),
    amount          numeric(18, 4),
    unit            text,
    expected        boolean,
    primary key (confirmation_id, position),
    check ((level_kind = 'AMOUNT') = (amount is not null and direction is not null)),
    check ((level_kind = 'YES_NO') = (expected is not null))
);

create function withdrawn_stays_withdrawn() returns trigger
    language plpgsql as
$$
begin
    if old.withdrawn_at is not null then
        raise exception 'A withdrawn level cannot change' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger withdrawn_once
    before update on level_confirmation
    for each row execute function withdrawn_stays_withdrawn();

-- Law is read by everybody. The country's figures belong to 'VN', a province's to its code.
alter table level_confirmation enable row level security;
create policy open_to_all on level_confirmation for select using (true);
create policy add_in_scope on level_confirmation for insert
    with check ((select scope_is_everything()) or unit_code in (select scope_writes()));
create policy withdraw_in_scope on level_confirmation for update
    using ((select scope_is_everything()) or unit_code in (select scope_writes()))
    with check ((select scope_is_everything()) or unit_code in (select scope_writes()));
revoke update, delete, truncate on level_confirmation from ${product_role};
grant update (withdrawn_at, withdrawn_by_person, withdrawn_by, withdrawn_reason) on level_confirmation to ${product_role};

alter table level_confirmation_part enable row level security;
create policy open_to_all on level_confirmation_part for select using (true);
create policy add_with_its_level on level_confirmation_part for insert
    with check (exists (select from level_confirmation c where c.id = confirmation_id
        and ((select scope_is_everything()) or c.unit_code in (select scope_writes()))));
revoke update, delete, truncate on level_confirmation_part from ${product_role};
