-- An account belongs to a person now, and what it may do to the positions that person holds. Accounts of version 0.1 become persons with the position
-- their role stood for, from the day they were opened, at the commune of the installation.
alter table account rename to account_of_0_1;

create table account (
    person_id      uuid primary key references person,
    unit_code      text        not null,
    user_name      text        not null unique check (user_name = lower(user_name) and user_name <> ''),
    password_hash  text,
    opened_at      timestamptz not null,
    closed_at      timestamptz,
    -- Of the second factor: the secret as encrypted by the product, since when it counts, the last time step whose code was taken.
    totp_secret    text,
    totp_since     timestamptz,
    totp_last_step bigint      not null default 0,
    check (totp_since is null or totp_secret is not null)
);

insert into person (id, unit_code, name, entered_at)
select md5(user_name)::uuid, coalesce((select code from home_commune), 'VN'), title, opened_at from account_of_0_1;
insert into staff_position (id, unit_code, role, title, valid_from)
select md5('position ' || user_name)::uuid, coalesce((select code from home_commune), 'VN'), role, title, date '2024-01-01' from account_of_0_1;
insert into position_holder (id, unit_code, position_id, person_id, valid_from)
select md5('holder ' || user_name)::uuid, coalesce((select code from home_commune), 'VN'), md5('position ' || user_name)::uuid, md5(user_name)::uuid,
    date '2024-01-01' from account_of_0_1;
insert into account (person_id, unit_code, user_name, password_hash, opened_at)
select md5(user_name)::uuid, coalesce((select code from home_commune), 'VN'), user_name, password_hash, opened_at from account_of_0_1;

drop table account_of_0_1;

alter table account enable row level security;
create policy read_in_scope on account for select using (may_read(unit_code));
create policy add_in_scope on account for insert with check (may_write(unit_code));
create policy change_in_scope on account for update using (may_write(unit_code)) with check (may_write(unit_code));
revoke delete on account from ${product_role};
