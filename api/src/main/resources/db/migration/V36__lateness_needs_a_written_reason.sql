-- Why what was promised by a day is late, and by when it is expected now. Only ever added: the promised day stays as it was.
create table late_reason (
    id           uuid          not null primary key,
    budget       uuid          not null references budget (id),
    subject_kind varchar(20)   not null,
    subject      uuid          not null,
    phone_id     uuid          not null,
    words        varchar(2000) not null,
    expected_by  date          not null,
    person       uuid          not null references person (id),
    recorded_at  datetime(6)   not null,
    unique (subject, phone_id),
    index late_reason_newest (subject, recorded_at, id)
);

grant select, insert on late_reason to '${app_user}'@'%';

alter table notice modify column kind varchar(30) not null check (kind in ('RECEIPT_ACCEPTED', 'RECEIPT_ACCEPTED_LESS',
    'RECEIPT_RETURNED', 'RECEIPT_CORRECTED', 'RECEIPT_REFUNDED', 'REQUEST_ANSWERED', 'REQUEST_MESSAGE', 'ACCESS_GRANTED',
    'ACCESS_CHANGED', 'ACCESS_ENDED', 'ACCESS_ASKED', 'ACCESS_APPOINTED', 'BIRTHDAY_SOON', 'CONTACT_CHANGED',
    'SUM_WORKED_OUT', 'BUDGET_AMENDED', 'BUDGET_ENDS', 'PLAN_SENT', 'PLAN_DECIDED', 'OPTION_CHANGED', 'PROMISE_LATE'));
