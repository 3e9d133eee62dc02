create table review_request (
    id             uuid          not null primary key,
    budget         uuid          not null references budget (id),
    phone_id       uuid          not null comment 'the id the phone gave it',
    kind           varchar(30)   not null check (kind in ('REVIEW_PLAN', 'MAY_I_BUY', 'NEEDS_CHANGED', 'DISAGREE',
        'STOP_DIRECT_PAYMENT', 'WORRIED', 'SOMETHING_ELSE')),
    words          text          not null,
    price_pence    bigint        null check (price_pence > 0),
    link           varchar(2000) null,
    about_decision uuid          null references decision (id),
    is_private     boolean       not null,
    sent_by        uuid          not null references person (id),
    on_behalf      boolean       not null,
    received_at    datetime(6)   not null,
    answer_by      date          not null,
    file_count     tinyint       not null check (file_count between 0 and 5),
    digest         char(64)      not null,
    answer         uuid          null unique references decision (id),
    withdrawn_by   uuid          null references person (id),
    withdrawn_at   datetime(6)   null,
    version        int           not null,
    unique (budget, phone_id),
    index review_request_newest (budget, received_at, id),
    check (kind <> 'WORRIED' or is_private),
    check ((kind = 'DISAGREE') = (about_decision is not null)),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    check (answer is null or withdrawn_at is null)
);

create table message (
    id          uuid        not null primary key,
    request     uuid        not null references review_request (id),
    phone_id    uuid        not null,
    words       text        not null,
    person      uuid        not null references person (id),
    from_staff  boolean     not null,
    received_at datetime(6) not null,
    unique (request, phone_id),
    index message_in_order (request, received_at, id)
);

create table go_ahead (
    id         uuid        not null primary key,
    request    uuid        not null unique references review_request (id),
    budget     uuid        not null references budget (id),
    what       text        not null,
    up_to_pence bigint     null check (up_to_pence > 0),
    last_day   date        not null
);
