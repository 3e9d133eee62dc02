create table setting (
    id           uuid          not null primary key,
    phone_id     uuid          not null,
    organisation varchar(10)   not null references organisation (code),
    name         varchar(40)   not null check (name in ('ANSWER_BY_WORKING_DAYS', 'RECEIPTS_TAKEN_AFTER_DAYS', 'RETENTION_YEARS',
        'CONTACT_HOURS', 'OUT_OF_HOURS', 'PALS', 'ADVOCACY', 'COMPLAINTS', 'OMBUDSMAN', 'SIGN_OF_LETTER')),
    content      varchar(500)  not null,
    first_day    date          not null,
    set_by       uuid          null comment 'none: the owner of the database' references person (id),
    reason       varchar(500)  not null,
    set_at       datetime(6)   not null,
    unique (organisation, phone_id),
    index setting_in_force (organisation, first_day, set_at)
);

insert into setting (id, phone_id, organisation, name, content, first_day, reason, set_at)
select uuid(), uuid(), organisation, name, amount, first_day, left(concat(reason, ' (', set_by, ')'), 500), utc_timestamp(6)
from organisation_setting;

insert into setting (id, phone_id, organisation, name, content, first_day, reason, set_at)
select uuid(), uuid(), o.code, t.name, if(t.name = 'CONTACT_HOURS', o.contact_hours, o.out_of_hours),
    coalesce((select min(s.first_day) from staff s where s.organisation = o.code), utc_date()), 'As it was before settings were dated',
    utc_timestamp(6)
from organisation o
cross join (select 'CONTACT_HOURS' as name union all select 'OUT_OF_HOURS') t;

drop table organisation_setting;
alter table organisation drop column contact_hours, drop column out_of_hours;

create table working_limit (
    id           uuid         not null primary key,
    phone_id     uuid         not null,
    organisation varchar(10)  not null references organisation (code),
    person       uuid         not null references person (id),
    number       int          not null comment 'of two rows of one person the higher is the newer',
    limit_pence  bigint       not null check (limit_pence >= 0),
    raises       boolean      not null comment 'above what held when it was proposed: without effect until it is confirmed',
    reason       varchar(500) not null,
    proposed_by  uuid         null comment 'none: the owner of the database' references person (id),
    proposed_at  datetime(6)  not null,
    unique (organisation, person, number),
    unique (organisation, person, phone_id),
    check (proposed_by <> person)
);

create table limit_confirmation (
    working_limit uuid        not null primary key references working_limit (id),
    confirmed_by  uuid        not null references person (id),
    confirmed_at  datetime(6) not null
);

insert into working_limit (id, phone_id, organisation, person, number, limit_pence, raises, reason, proposed_at)
select uuid(), uuid(), organisation, person, 1, max(limit_pence), false, 'As it was before limits were dated', utc_timestamp(6)
from staff
where role <> 'LEAD'
group by organisation, person;

alter table staff drop column limit_pence;

grant select, insert on setting to '${app_user}'@'%';
grant select, insert on working_limit to '${app_user}'@'%';
grant select, insert on limit_confirmation to '${app_user}'@'%';
