create table invitation (
    id             uuid         not null primary key,
    budget         uuid         not null references budget (id),
    phone_id       uuid         not null comment 'the id the phone gave it',
    role           varchar(20)  not null check (role in ('HOLDER', 'REPRESENTATIVE', 'NOMINEE', 'CARER', 'THIRD_PARTY')),
    name           varchar(120) null,
    email          varchar(254) null,
    rights         set ('SEND_RECEIPTS', 'SEE_BUDGET', 'SEE_RECEIPTS', 'MAKE_REQUESTS') not null,
    first_day      date         not null,
    last_day       date         null check (last_day >= first_day),
    channel        varchar(10)  not null check (channel in ('EMAIL', 'LETTER')),
    document       varchar(500) null comment 'what gives a representative or nominee their role',
    answer_by      date         null comment 'for what is asked of staff: the day by which it is answered',
    granted_by     uuid         not null references person (id),
    granted_at     datetime(6)  not null,
    digest         char(64)     not null,
    decision       uuid         null unique references decision (id),
    ended_by       uuid         null references person (id),
    ended_by_staff boolean      null,
    ended_at       datetime(6)  null,
    end_reason     varchar(500) null,
    version        int          not null,
    unique (budget, phone_id),
    check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (ended_by_staff is null)),
    check (decision is null or answer_by is not null)
);

create table access_code (
    id         uuid        not null primary key,
    invitation uuid        not null references invitation (id),
    number     int         not null comment 'the highest alone is good',
    phone_id   uuid        not null,
    sha256     char(64)    not null unique comment 'the code itself is kept nowhere',
    channel    varchar(10) not null check (channel in ('EMAIL', 'LETTER')),
    last_day   date        not null,
    made_by    uuid        not null references person (id),
    made_at    datetime(6) not null,
    unique (invitation, number),
    unique (invitation, phone_id)
);

create table code_try (
    id       uuid        not null primary key,
    person   uuid        not null references person (id),
    tried_at datetime(6) not null,
    code     uuid        null comment 'the one that was typed, where there is such a one' references access_code (id),
    index code_try_newest (person, tried_at)
);

alter table access
    add phone_id    uuid         null comment 'the id of the invitation on the phone, where there was one',
    add document    varchar(500) null,
    add redeemed_at datetime(6)  null,
    add unique (budget, phone_id);

create table access_terms (
    id          uuid         not null primary key,
    access      uuid         not null references access (id),
    number      int          not null comment 'the highest alone counts',
    rights      set ('SEND_RECEIPTS', 'SEE_BUDGET', 'SEE_RECEIPTS', 'MAKE_REQUESTS') not null,
    last_day    date         null,
    authority   varchar(500) null comment 'what lets a parent go on after the 16th birthday',
    changed_by  uuid         not null references person (id),
    recorded_at datetime(6)  not null,
    unique (access, number)
);

alter table access_end add by_staff boolean not null default false;
alter table decision modify authority varchar(10) not null check (authority in ('STAFF', 'APPROVER', 'LEAD'));

grant select, insert on invitation to '${app_user}'@'%';
grant update (decision, ended_by, ended_by_staff, ended_at, end_reason, version) on invitation to '${app_user}'@'%';
grant select, insert on access_code to '${app_user}'@'%';
grant select, insert on code_try to '${app_user}'@'%';
grant select, insert on access_terms to '${app_user}'@'%';
