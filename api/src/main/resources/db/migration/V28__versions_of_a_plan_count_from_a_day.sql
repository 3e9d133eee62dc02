alter table plan
    add column starts_on date null comment 'none: the first, agreed elsewhere',
    add column who_looks_after text null,
    add column first_review_on date null,
    add column notice_days smallint null check (notice_days > 0),
    add column agreed_pence bigint null comment 'for all of the period' check (agreed_pence >= 0),
    add column reason text null,
    add check (version = 1 or starts_on is not null);

create table option_change (
    id                uuid        not null primary key,
    budget            uuid        not null references budget (id),
    phone_id          uuid        not null,
    line              uuid        not null references line (id),
    management_option varchar(20) not null check (management_option in ('NOTIONAL', 'THIRD_PARTY', 'DIRECT_PAYMENT')),
    from_day          date        not null,
    reason            text        not null,
    plan              uuid        not null references plan (id),
    changed_by        uuid        not null references person (id),
    changed_at        datetime(6) not null,
    unique (budget, phone_id)
);

grant select, insert on option_change to '${app_user}'@'%';
