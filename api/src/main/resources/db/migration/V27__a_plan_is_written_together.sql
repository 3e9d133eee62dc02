create table draft (
    id              uuid        not null primary key,
    budget          uuid        not null references budget (id),
    number          int         not null comment 'the budget’s first is 1' check (number >= 1),
    base            int         null comment 'the agreed version that it changes',
    begun_at        datetime(6) not null,
    first_review_on date        null,
    notice_days     smallint    null check (notice_days between 14 and 90),
    terms_by        uuid        null references person (id),
    terms_at        datetime(6) null,
    terms_version   int         not null,
    sum_told        boolean     not null,
    options_told    boolean     not null,
    choice_by       uuid        null references person (id),
    choice_at       datetime(6) null,
    choice_version  int         not null,
    sent_id         uuid        null,
    sent_by         uuid        null references person (id),
    sent_at         datetime(6) null,
    decide_by       date        null,
    closed_at       datetime(6) null,
    version         int         not null,
    unique (budget, number),
    check ((sent_id is null) = (sent_by is null) and (sent_id is null) = (sent_at is null)
        and (sent_id is null) = (decide_by is null))
);

create table draft_writer (
    draft  uuid not null references draft (id),
    person uuid not null references person (id),
    primary key (draft, person)
) comment 'whoever wrote any part of it, ever: they do not decide about it';

create table draft_section (
    id         uuid        not null primary key,
    draft      uuid        not null references draft (id),
    name       varchar(20) not null check (name in ('WHAT_MATTERS', 'RISKS', 'IF_THINGS_GO_WRONG', 'WHO_LOOKS_AFTER')),
    words      text        null,
    written_by uuid        null comment 'nobody: it stands as it was agreed before' references person (id),
    written_at datetime(6) null,
    version    int         not null,
    unique (draft, name)
);

create table draft_goal (
    id         uuid         not null primary key,
    draft      uuid         not null references draft (id),
    phone_id   uuid         not null,
    position   smallint     not null,
    words      varchar(500) not null,
    written_by uuid         null references person (id),
    written_at datetime(6)  null,
    version    int          not null,
    removed_at datetime(6)  null,
    unique (draft, phone_id)
);

create table draft_item (
    id                uuid         not null primary key,
    draft             uuid         not null references draft (id),
    line              uuid         not null references line (id),
    position          smallint     not null,
    name              varchar(80)  not null,
    what              varchar(500) null,
    goal              uuid         null comment 'the phone’s id of a goal of this draft',
    payee             varchar(120) null,
    payee_kind        varchar(20)  null check (payee_kind in ('SHOP', 'AGENCY', 'SELF_EMPLOYED', 'EMPLOYEE', 'FAMILY', 'ORGANISATION')),
    personal_care     boolean      not null,
    cqc_location      varchar(20)  null,
    same_household    boolean      not null,
    cost_pence        bigint       not null check (cost_pence > 0),
    how_often         varchar(20)  not null check (how_often in ('WEEKLY', 'FOUR_WEEKLY', 'MONTHLY', 'YEARLY', 'ONE_OFF')),
    management_option varchar(20)  not null check (management_option in ('NOTIONAL', 'THIRD_PARTY', 'DIRECT_PAYMENT')),
    first_day         date         not null,
    last_day          date         not null check (last_day >= first_day),
    written_by        uuid         null references person (id),
    written_at        datetime(6)  null,
    version           int          not null,
    removed_at        datetime(6)  null,
    unique (draft, line)
);

-- a draft is no fact yet: its words change until it is agreed, and what was agreed before stays in its own tables
grant select, insert on draft to '${app_user}'@'%';
grant update (first_review_on, notice_days, terms_by, terms_at, terms_version, sum_told, options_told, choice_by, choice_at,
    choice_version, sent_id, sent_by, sent_at, decide_by, closed_at, version) on draft to '${app_user}'@'%';
grant select, insert on draft_writer to '${app_user}'@'%';
grant select, insert on draft_section to '${app_user}'@'%';
grant update (words, written_by, written_at, version) on draft_section to '${app_user}'@'%';
grant select, insert on draft_goal to '${app_user}'@'%';
grant update (words, written_by, written_at, version, removed_at) on draft_goal to '${app_user}'@'%';
grant select, insert on draft_item to '${app_user}'@'%';
grant update (name, what, goal, payee, payee_kind, personal_care, cqc_location, same_household, cost_pence, how_often,
    management_option, first_day, last_day, written_by, written_at, version, removed_at) on draft_item to '${app_user}'@'%';
