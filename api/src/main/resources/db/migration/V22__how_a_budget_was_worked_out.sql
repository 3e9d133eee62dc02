create table indicative_sum (
    id            uuid        not null primary key,
    budget        uuid        not null references budget (id),
    phone_id      uuid        not null,
    number        int         not null check (number >= 1),
    reason        text        null,
    worked_out_by uuid        not null references person (id),
    worked_out_at datetime(6) not null,
    unique (budget, phone_id),
    unique (budget, number),
    check (number = 1 or reason is not null)
);

create table indicative_line (
    id               uuid         not null primary key,
    indicative_sum   uuid         not null references indicative_sum (id),
    position         tinyint      not null,
    what             varchar(200) not null,
    rate_pence       bigint       null check (rate_pence > 0),
    hours_hundredths int          null comment 'a week: 3025 is 30.25 hours' check (hours_hundredths > 0),
    weeks            tinyint      null check (weeks between 1 and 53),
    amount_pence     bigint       not null check (amount_pence > 0),
    unique (indicative_sum, position),
    check ((rate_pence is null) = (hours_hundredths is null)),
    check ((rate_pence is null) = (weeks is null))
);

alter table review_request
    add column about_line uuid null references indicative_line (id),
    add check (about_line is null or kind = 'REVIEW_PLAN');

alter table notice modify column kind varchar(30) not null check (kind in ('RECEIPT_ACCEPTED', 'RECEIPT_ACCEPTED_LESS',
    'RECEIPT_RETURNED', 'RECEIPT_CORRECTED', 'RECEIPT_REFUNDED', 'REQUEST_ANSWERED', 'REQUEST_MESSAGE', 'ACCESS_GRANTED',
    'ACCESS_CHANGED', 'ACCESS_ENDED', 'ACCESS_ASKED', 'ACCESS_APPOINTED', 'BIRTHDAY_SOON', 'CONTACT_CHANGED',
    'SUM_WORKED_OUT'));

grant select, insert on indicative_sum to '${app_user}'@'%';
grant select, insert on indicative_line to '${app_user}'@'%';
