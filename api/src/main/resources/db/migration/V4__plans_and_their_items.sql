create table plan (
    id                 uuid        not null primary key,
    budget             uuid        not null references budget (id),
    version            int         not null check (version >= 1),
    agreed_on          date        not null,
    about_me           text        not null,
    risks              text        not null,
    if_things_go_wrong text        not null,
    recorded_by        uuid        null references person (id),
    recorded_at        datetime(6) not null,
    unique (budget, version)
);

create table goal (
    id       uuid         not null primary key,
    plan     uuid         not null references plan (id),
    position tinyint      not null,
    words    varchar(500) not null,
    unique (plan, position)
);

-- what outlives versions: spending names the line, a version holds the line's terms
create table line (
    id     uuid not null primary key,
    budget uuid not null references budget (id)
);

create table plan_item (
    id                uuid         not null primary key,
    plan              uuid         not null references plan (id),
    line              uuid         not null references line (id),
    position          smallint     not null,
    goal              uuid         null references goal (id),
    name              varchar(80)  not null,
    what              varchar(500) null,
    payee             varchar(120) null,
    cost_pence        bigint       not null check (cost_pence > 0),
    how_often         varchar(20)  not null check (how_often in ('WEEKLY', 'FOUR_WEEKLY', 'MONTHLY', 'YEARLY', 'ONE_OFF')),
    management_option varchar(20)  not null check (management_option in ('NOTIONAL', 'THIRD_PARTY', 'DIRECT_PAYMENT')),
    first_day         date         not null,
    last_day          date         not null check (last_day >= first_day),
    unique (plan, position),
    unique (plan, line)
);

alter table entry add foreign key (line) references line (id);
