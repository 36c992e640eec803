-- Criteria sets as published: every change of the data is a new revision, a published revision never changes.

create table legal_instrument (
    id            bigint generated always as identity primary key,
    number        text,
    title         text not null check (title <> ''),
    issued        date,
    in_force      date,
    signer        text,
    province_code text,
    confidence    text not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    source        text,
    notes         text,
    constraint legal_instrument_said_once
        unique nulls not distinct (number, title, issued, in_force, signer, province_code, confidence, source, notes)
);

create table criteria_set (
    id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table criteria_set_revision (
    id                  bigint generated always as identity primary key,
    set_id              text    not null references criteria_set,
    revision            integer not null check (revision >= 1),
    content_sha256      text    not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    published_at        timestamptz,
    name                text    not null,
    standard            text    not null,
    level               text    not null check (level in ('commune', 'hamlet')),
    effective_from      date    not null,
    effective_to        date    check (effective_to >= effective_from),
    effective_note      text,
    successor_law       text,
    prerequisite        text,
    default_region      text,
    declared_criteria   integer not null check (declared_criteria > 0),
    declared_indicators integer not null check (declared_indicators > 0),
    complete            boolean not null,
    placeholder         text,
    unique (set_id, revision)
);

create table criteria_set_instrument (
    revision_id         bigint  not null references criteria_set_revision,
    position            integer not null,
    legal_instrument_id bigint  not null references legal_instrument,
    role                text    not null check (role in ('ISSUES', 'AMENDS', 'GUIDES', 'PROVINCIAL')),
    primary key (revision_id, position)
);

create table criteria_set_group (
    revision_id bigint  not null references criteria_set_revision,
    position    integer not null,
    code        text    not null,
    name        text    not null,
    definition  text    not null,
    confidence  text    not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    source      text,
    primary key (revision_id, position),
    unique (revision_id, code)
);

create table criteria_set_condition (
    revision_id bigint  not null references criteria_set_revision,
    position    integer not null,
    key         text    not null,
    text        text    not null,
    level_kind  text    check (level_kind in ('AMOUNT', 'YES_NO')),
    direction   text    check (direction in ('AT_LEAST', 'AT_MOST', 'EXACTLY')),
    amount      numeric(18, 4),
    unit        text,
    expected    boolean,
    confidence  text    not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    certainty   text    check (certainty in ('HIGH', 'MEDIUM')),
    instrument  text,
    source      text,
    hint        text,
    primary key (revision_id, position),
    unique (revision_id, key),
    check (coalesce(level_kind = 'AMOUNT', false) = (amount is not null and direction is not null)),
    check (coalesce(level_kind = 'YES_NO', false) = (expected is not null))
);

create table criteria_set_note (
    revision_id bigint  not null references criteria_set_revision,
    position    integer not null,
    topic       text    not null check (topic in ('SPECIAL_RULE', 'RECOGNITION', 'REVOCATION', 'SCORING', 'OUTSTANDING_FIELD',
                                                  'EXAMPLE_OF_ANOTHER_PROVINCE', 'OPEN_QUESTION')),
    text        text    not null,
    confidence  text    check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    source      text,
    primary key (revision_id, position)
);

create table criterion (
    revision_id       bigint  not null references criteria_set_revision,
    number            integer not null check (number >= 1),
    name              text    not null,
    heading           text,
    complete          boolean not null,
    naming_confidence text    not null check (naming_confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    naming_source     text,
    primary key (revision_id, number)
);

create table indicator (
    revision_id           bigint  not null,
    code                  text    not null check (code ~ '^[a-z0-9.-]+$'),
    criterion             integer not null,
    position              integer not null,
    confidence            text    not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    certainty             text    check (certainty in ('HIGH', 'MEDIUM')),
    instrument            text,
    source                text,
    derived_from_set       text,
    derived_from_indicator text,
    derived_factor         numeric(9, 4) check (derived_factor > 0),
    set_by                text    not null check (set_by in ('DECISION', 'MINISTRY', 'PROVINCE', 'DECISION_OR_PROVINCE', 'UNKNOWN')),
    ministry              text,
    documents             text[]  not null,
    notes                 text,
    hint                  text,
    exemption             text,
    primary key (revision_id, code),
    unique (revision_id, position),
    foreign key (revision_id, criterion) references criterion
);

create table indicator_wording (
    revision_id bigint  not null,
    code        text    not null,
    position    integer not null,
    valid_from  date,
    valid_to    date    check (valid_to >= valid_from),
    amended_by  text,
    text        text    not null,
    kind        text    not null check (kind in ('YES_NO', 'PERCENTAGE', 'COUNT', 'AMOUNT', 'RANK')),
    unit        text,
    scale       text[]  not null,
    numerator   text,
    denominator text,
    confidence  text    not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'UNKNOWN', 'PLACEHOLDER')),
    instrument  text,
    source      text,
    notes       text,
    primary key (revision_id, code, position),
    foreign key (revision_id, code) references indicator,
    check ((kind = 'RANK') = (cardinality(scale) > 0))
);

-- A level that is not known has no row: nothing can be compared with it.
create table threshold (
    revision_id bigint  not null,
    code        text    not null,
    position    integer not null,
    scope       text    not null check (scope in ('NATIONAL', 'REGION', 'GROUP', 'PROVINCE')),
    place       text    check ((scope = 'NATIONAL') = (place is null)),
    year        integer check (year between 2000 and 2100),
    valid_from  date,
    valid_to    date    check (valid_to >= valid_from),
    level_kind  text    not null check (level_kind in ('AMOUNT', 'YES_NO', 'RANK', 'ALL_OF')),
    direction   text    check (direction in ('AT_LEAST', 'AT_MOST', 'EXACTLY')),
    amount      numeric(18, 4),
    unit        text,
    expected    boolean,
    rank        text,
    scale       text[],
    confidence  text    not null check (confidence in ('SOURCED', 'INFERRED', 'RECALLED', 'PLACEHOLDER')),
    certainty   text    check (certainty in ('HIGH', 'MEDIUM')),
    instrument  text,
    source      text,
    primary key (revision_id, code, position),
    foreign key (revision_id, code) references indicator,
    constraint one_level_per_place_year_and_day unique nulls not distinct (revision_id, code, scope, place, year, valid_from),
    check ((level_kind = 'AMOUNT') = (amount is not null and direction is not null)),
    check ((level_kind = 'YES_NO') = (expected is not null)),
    check ((level_kind = 'RANK') = (rank is not null and rank = any (scale)))
);

create table threshold_part (
    revision_id bigint  not null,
    code        text    not null,
    threshold   integer not null,
    position    integer not null,
    condition   text,
    metric      text    not null,
    level_kind  text    not null check (level_kind in ('AMOUNT', 'YES_NO')),
    direction   text    check (direction in ('AT_LEAST', 'AT_MOST', 'EXACTLY')),
    amount      numeric(18, 4),
    unit        text,
    expected    boolean,
    primary key (revision_id, code, threshold, position),
    foreign key (revision_id, code, threshold) references threshold,
    check ((level_kind = 'AMOUNT') = (amount is not null and direction is not null)),
    check ((level_kind = 'YES_NO') = (expected is not null))
);

create function refuse_change_of_published_revision() returns trigger
    language plpgsql as
$$
begin
    if old.published_at is not null then
        raise exception 'A published revision of a criteria set cannot change' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;

create trigger published_revision_stays
    before update or delete on criteria_set_revision
    for each row execute function refuse_change_of_published_revision();

create function refuse_change_within_published_revision() returns trigger
    language plpgsql as
$$
begin
    if exists (select from criteria_set_revision
               where id in (old.revision_id, new.revision_id) and published_at is not null) then
        raise exception 'A published revision of a criteria set cannot change in any part' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;

create function refuse_any_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'Rows of % cannot change', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger legal_instrument_stays
    before update or delete on legal_instrument
    for each row execute function refuse_any_change();

create trigger criteria_set_stays
    before update or delete on criteria_set
    for each row execute function refuse_any_change();

do
$$
declare
    part text;
begin
    foreach part in array array ['criteria_set_instrument', 'criteria_set_group', 'criteria_set_condition', 'criteria_set_note',
                                 'criterion', 'indicator', 'indicator_wording', 'threshold', 'threshold_part']
    loop
        execute format('create trigger published_stays before insert or update or delete on %I
                        for each row execute function refuse_change_within_published_revision()', part);
    end loop;
    foreach part in array array ['legal_instrument', 'criteria_set', 'criteria_set_revision', 'criteria_set_instrument', 'criteria_set_group',
                                 'criteria_set_condition', 'criteria_set_note', 'criterion', 'indicator', 'indicator_wording', 'threshold',
                                 'threshold_part']
    loop
        execute format('create trigger not_emptied before truncate on %I
                        for each statement execute function refuse_any_change()', part);
    end loop;
end
$$;
