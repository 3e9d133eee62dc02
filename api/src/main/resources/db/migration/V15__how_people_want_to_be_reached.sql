create table preference (
    id          uuid         not null primary key,
    person      uuid         null comment 'whoever signs in says it of themself' references person (id),
    holder      uuid         null comment 'a holder who does not sign in: staff write it down' references holder (id),
    channel     varchar(10)  not null check (channel in ('EMAIL', 'LETTER', 'PHONE')),
    how_often   varchar(10)  not null check (how_often in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
    large_print boolean      not null,
    easy_read   boolean      not null,
    language    varchar(60)  not null,
    other       varchar(200) null,
    set_by      uuid         not null references person (id),
    set_at      datetime(6)  not null,
    check ((person is null) <> (holder is null)),
    index preference_of_person (person, set_at, id),
    index preference_of_holder (holder, set_at, id)
);

grant select, insert on preference to '${app_user}'@'%';
