create table budget (
    id           uuid         not null primary key,
    organisation varchar(10)  not null references organisation (code),
    holder       uuid         not null references holder (id),
    name         varchar(120) not null,
    cohort       varchar(40)  not null check (cohort in ('CONTINUING_HEALTHCARE', 'CHILDRENS_CONTINUING_CARE',
        'LEARNING_DISABILITY', 'SECTION_117', 'WHEELCHAIR', 'JOINT', 'OTHER')),
    first_day    date         not null,
    last_day     date         not null check (last_day >= first_day),
    contact      uuid         not null references person (id),
    cover        uuid         null references person (id),
    cover_first  date         null,
    cover_last   date         null,
    recorded_at  datetime(6)  not null,
    unique (holder, cohort, first_day),
    index budget_by_organisation (organisation, recorded_at, id),
    check ((cover is null) = (cover_first is null) and (cover is null) = (cover_last is null)
        and cover_last >= cover_first and cover <> contact)
);

create table share (
    budget       uuid         not null references budget (id),
    first_day    date         not null,
    position     tinyint      not null,
    funder       varchar(120) not null,
    kind         varchar(10)  not null check (kind in ('NHS', 'COUNCIL', 'OWN')),
    basis_points int          not null check (basis_points between 1 and 10000),
    primary key (budget, first_day, position)
);

create table access (
    id         uuid        not null primary key,
    budget     uuid        not null references budget (id),
    person     uuid        not null references person (id),
    role       varchar(20) not null check (role in ('HOLDER', 'REPRESENTATIVE', 'NOMINEE', 'CARER', 'THIRD_PARTY')),
    rights     set ('SEND_RECEIPTS', 'SEE_BUDGET', 'SEE_RECEIPTS', 'MAKE_REQUESTS') not null
        comment 'what a carer may do; the other roles have theirs by law',
    first_day  date        not null,
    last_day   date        null check (last_day >= first_day),
    granted_by uuid        null references person (id),
    granted_at datetime(6) not null,
    index access_by_person (person, budget)
);

create table access_end (
    access      uuid         not null primary key references access (id),
    ended_by    uuid         not null references person (id),
    reason      varchar(500) null,
    recorded_at datetime(6)  not null
);

create table entry (
    id          uuid        not null primary key,
    budget      uuid        not null references budget (id),
    line        uuid        null,
    bucket      varchar(10) not null check (bucket in ('AGREED', 'WAITING', 'SPENT')),
    pence       bigint      not null check (pence <> 0),
    day         date        not null,
    source_kind varchar(20) not null,
    source      uuid        not null,
    step        varchar(20) not null,
    part        tinyint     not null default 0,
    recorded_at datetime(6) not null,
    unique (source_kind, source, step, bucket, part),
    index entry_sums (budget, bucket, line, day, pence),
    index entry_newest (budget, recorded_at, id)
);
