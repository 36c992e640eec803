-- The one commune this installation is for.
create table home_commune (
    only_one   boolean primary key default true check (only_one),
    code       text not null,
    valid_on   date not null
);
