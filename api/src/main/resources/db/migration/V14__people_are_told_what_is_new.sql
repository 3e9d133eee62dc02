create table notice (
    id         uuid        not null primary key,
    person     uuid        not null references person (id),
    kind       varchar(30) not null check (kind in ('RECEIPT_ACCEPTED', 'RECEIPT_ACCEPTED_LESS', 'RECEIPT_RETURNED',
        'RECEIPT_CORRECTED', 'REQUEST_ANSWERED', 'REQUEST_MESSAGE', 'ACCESS_GRANTED', 'ACCESS_CHANGED', 'ACCESS_ENDED',
        'ACCESS_ASKED', 'ACCESS_APPOINTED', 'BIRTHDAY_SOON')),
    budget     uuid        not null references budget (id),
    about      varchar(10) null check (about in ('RECEIPT', 'REQUEST', 'ACCESS', 'BUDGET')),
    thing      uuid        null comment 'the id in its address',
    is_private boolean     not null,
    told_at    datetime(6) not null,
    index notice_newest (person, told_at, id),
    check ((about is null) = (thing is null))
);

create table news_seen (
    person     uuid        not null references person (id),
    seen_until datetime(6) not null,
    primary key (person, seen_until)
);

grant select, insert on notice to '${app_user}'@'%';
grant select, insert on news_seen to '${app_user}'@'%';
