create table mail (
    id          uuid         not null primary key,
    person      uuid         not null references person (id),
    address     varchar(254) not null,
    due_at      datetime(6)  not null,
    tries       tinyint      not null default 0 comment 'written down before each try',
    next_try_at datetime(6)  not null,
    sent_at     datetime(6)  null,
    given_up_at datetime(6)  null,
    unsent_of   uuid as (case when sent_at is null and given_up_at is null then person end) persistent unique
        comment 'at most one unsent line for a person',
    check (sent_at is null or given_up_at is null),
    index mail_unsent (sent_at, given_up_at, next_try_at)
);

grant select, insert on mail to '${app_user}'@'%';
grant update (address, due_at, tries, next_try_at, sent_at, given_up_at) on mail to '${app_user}'@'%';
