alter table holder
    add column recorded_by uuid null comment 'none: came with an import' references person (id),
    add column recorded_at datetime(6) null,
    add check ((recorded_by is null) = (recorded_at is null));

alter table budget modify cohort varchar(40) not null check (cohort in ('CONTINUING_HEALTHCARE', 'CHILDRENS_CONTINUING_CARE',
    'LEARNING_DISABILITY', 'SECTION_117', 'WHEELCHAIR', 'JOINT', 'FAST_TRACK', 'END_OF_LIFE', 'OTHER'));

create table opening (
    budget    uuid        not null primary key references budget (id),
    digest    char(64)    not null comment 'SHA-256 of what was asked for',
    opened_by uuid        not null references person (id),
    opened_at datetime(6) not null
);

-- What was changed, and what it was before. The shares of a day stand in share; those before them stay.
create table amendment (
    id          uuid         not null primary key,
    budget      uuid         not null references budget (id),
    phone_id    uuid         not null,
    name        varchar(120) null,
    name_was    varchar(120) null,
    last_day    date         null,
    last_was    date         null,
    shares_from date         null,
    reason      varchar(500) not null,
    amended_by  uuid         not null references person (id),
    amended_at  datetime(6)  not null,
    unique (budget, phone_id),
    check (name is not null or last_day is not null or shares_from is not null),
    check ((name is null) = (name_was is null) and (last_day is null) = (last_was is null))
);

create table budget_end (
    id       uuid         not null primary key,
    budget   uuid         not null references budget (id),
    last_day date         not null,
    why      varchar(20)  null comment 'none: with notice' check (why in ('DIED', 'MOVED', 'WITHDREW_CONSENT', 'ASKED_FOR')),
    reason   varchar(500) not null,
    ended_by uuid         not null references person (id),
    ended_at datetime(6)  not null,
    index budget_end_newest (budget, ended_at, id)
);

alter table setting modify name varchar(40) not null check (name in ('ANSWER_BY_WORKING_DAYS', 'RECEIPTS_TAKEN_AFTER_DAYS',
    'RETENTION_YEARS', 'NOTICE_DAYS', 'CONTACT_HOURS', 'OUT_OF_HOURS', 'PALS', 'ADVOCACY', 'COMPLAINTS', 'OMBUDSMAN',
    'SIGN_OF_LETTER'));

alter table notice modify kind varchar(30) not null check (kind in ('RECEIPT_ACCEPTED', 'RECEIPT_ACCEPTED_LESS',
    'RECEIPT_RETURNED', 'RECEIPT_CORRECTED', 'RECEIPT_REFUNDED', 'REQUEST_ANSWERED', 'REQUEST_MESSAGE', 'ACCESS_GRANTED',
    'ACCESS_CHANGED', 'ACCESS_ENDED', 'ACCESS_ASKED', 'ACCESS_APPOINTED', 'BIRTHDAY_SOON', 'CONTACT_CHANGED',
    'SUM_WORKED_OUT', 'BUDGET_AMENDED', 'BUDGET_ENDS'));

grant select, insert on opening to '${app_user}'@'%';
grant select, insert on amendment to '${app_user}'@'%';
grant select, insert on budget_end to '${app_user}'@'%';
-- what it is called and until when it runs; why, and what it was before, stands in amendment and budget_end
grant update (name, last_day) on budget to '${app_user}'@'%';
