create table organisation (
    code          varchar(10)  not null primary key comment 'ODS code, e.g. QWO',
    name          varchar(120) not null,
    contact_hours varchar(120) not null,
    out_of_hours  varchar(40)  not null comment 'a telephone number'
);

create table organisation_setting (
    organisation varchar(10)  not null references organisation (code),
    name         varchar(60)  not null,
    first_day    date         not null,
    amount       int          not null,
    set_by       varchar(120) not null,
    reason       varchar(500) not null,
    primary key (organisation, name, first_day)
);

create table person (
    id            uuid         not null primary key,
    subject       varchar(64)  null unique comment 'who the identity provider says it is; none for a person without a login',
    name          varchar(120) not null,
    email         varchar(254) null,
    phone         varchar(40)  null,
    first_seen_at datetime(6)  not null
);

create table staff (
    id           uuid        not null primary key,
    person       uuid        not null references person (id),
    organisation varchar(10) not null references organisation (code),
    role         varchar(10) not null check (role in ('STAFF', 'APPROVER', 'LEAD')),
    limit_pence  bigint      not null check (limit_pence >= 0),
    first_day    date        not null,
    last_day     date        null check (last_day >= first_day),
    unique (person, organisation, role, first_day)
);

create table holder (
    id            uuid         not null primary key,
    organisation  varchar(10)  not null references organisation (code),
    name          varchar(120) not null,
    nhs_number    char(10)     not null check (nhs_number regexp '^[0-9]{10}$'),
    date_of_birth date         not null,
    unique (organisation, nhs_number)
);
