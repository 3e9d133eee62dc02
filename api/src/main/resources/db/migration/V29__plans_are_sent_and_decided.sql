create table plan_sending (
    id              uuid        not null primary key,
    draft           uuid        not null references draft (id),
    budget          uuid        not null references budget (id),
    phone_id        uuid        not null,
    sent_by         uuid        not null references person (id),
    sent_at         datetime(6) not null,
    decide_by       date        not null,
    decision        uuid        null references decision (id),
    clinical_reason text        null comment 'why more than a worker may, or than the list lets',
    digest          char(64)    null comment 'of what was decided, as it was sent',
    withdrawn_by    uuid        null references person (id),
    withdrawn_at    datetime(6) null,
    unique (budget, phone_id),
    index plan_sending_newest (draft, sent_at, id),
    check (decision is null or withdrawn_at is null)
);

-- what was asked for and what became of it stays, refused things too
create table decided_item (
    id          uuid        not null primary key,
    sending     uuid        not null references plan_sending (id),
    line        uuid        not null references line (id),
    position    smallint    not null,
    name        varchar(80) not null,
    asked_pence bigint      not null check (asked_pence > 0),
    decision    uuid        not null references decision (id),
    unique (sending, line)
);

alter table plan
    add column sending uuid null comment 'in which it was agreed, or the version it follows' references plan_sending (id);

alter table notice modify column kind varchar(30) not null check (kind in ('RECEIPT_ACCEPTED', 'RECEIPT_ACCEPTED_LESS',
    'RECEIPT_RETURNED', 'RECEIPT_CORRECTED', 'RECEIPT_REFUNDED', 'REQUEST_ANSWERED', 'REQUEST_MESSAGE', 'ACCESS_GRANTED',
    'ACCESS_CHANGED', 'ACCESS_ENDED', 'ACCESS_ASKED', 'ACCESS_APPOINTED', 'BIRTHDAY_SOON', 'CONTACT_CHANGED',
    'SUM_WORKED_OUT', 'PLAN_SENT', 'PLAN_DECIDED', 'OPTION_CHANGED'));

grant select, insert on plan_sending to '${app_user}'@'%';
grant update (decision, clinical_reason, digest, withdrawn_by, withdrawn_at) on plan_sending to '${app_user}'@'%';
grant select, insert on decided_item to '${app_user}'@'%';
