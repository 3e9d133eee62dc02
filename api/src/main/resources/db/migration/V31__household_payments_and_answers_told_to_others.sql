-- A family member or friend in the same home is paid only where that was decided (regulation 8). Added, never edited: of two for one
-- name the one from the later day counts.
create table household_payment (
    id         uuid          not null primary key,
    budget     uuid          not null references budget (id),
    phone_id   uuid          not null,
    payee      varchar(200)  not null,
    line       uuid          null references line (id),
    conditions varchar(2000) null,
    first_day  date          not null,
    last_day   date          null,
    decision   uuid          not null unique references decision (id),
    unique (budget, phone_id),
    check (last_day is null or last_day >= first_day)
);

grant select, insert on household_payment to '${app_user}'@'%';

-- What was answered to somebody, in general words and without a name, for others who would ask the same.
create table past_answer (
    id           uuid          not null primary key comment 'by chance: one in order of time would tell when',
    organisation varchar(10)   not null references organisation (code),
    asked        varchar(200)  not null,
    words        varchar(1500) not null comment 'what it is recognised by, parted by commas',
    result       varchar(10)   not null check (result in ('GRANTED', 'REFUSED', 'ADVICE')),
    reason       varchar(500)  not null
);

-- where it came from is for an audit: the application writes it and cannot read it
create table past_answer_origin (
    past_answer uuid        not null primary key references past_answer (id),
    request     uuid        not null unique references review_request (id),
    shared_by   uuid        not null references person (id),
    shared_at   datetime(6) not null
);

create table past_answer_removal (
    past_answer uuid         not null primary key references past_answer (id),
    removed_by  uuid         not null references person (id),
    reason      varchar(500) not null,
    removed_at  datetime(6)  not null
);

grant select, insert on past_answer to '${app_user}'@'%';
grant insert on past_answer_origin to '${app_user}'@'%';
grant select, insert on past_answer_removal to '${app_user}'@'%';
