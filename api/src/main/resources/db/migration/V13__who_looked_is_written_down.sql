create table lookup (
    id         uuid        not null unique,
    budget     uuid        not null references budget (id),
    person     uuid        not null references person (id),
    looked_as  varchar(20) not null check (looked_as in ('CONTACT', 'COVER', 'STAFF', 'APPROVER', 'LEAD', 'REPRESENTATIVE',
        'NOMINEE', 'CARER', 'THIRD_PARTY')),
    thing      varchar(20) not null check (thing in ('BUDGET', 'PLAN', 'RECEIPTS', 'REQUESTS', 'STATEMENT', 'ACCESS',
        'LOOKUPS')),
    hour_began datetime(6) not null,
    looked_at  datetime(6) not null comment 'the first look in that hour',
    primary key (budget, person, thing, hour_began),
    index lookup_newest (budget, looked_at, id)
);

create table search_lookup (
    id           uuid         not null primary key,
    person       uuid         not null references person (id),
    organisation varchar(10)  not null references organisation (code),
    words        varchar(120) not null,
    searched_at  datetime(6)  not null
);

grant select, insert on lookup to '${app_user}'@'%';
-- words people searched for name patients: the application writes them and cannot read them back
grant insert on search_lookup to '${app_user}'@'%';
