create table hand_over (
    id           uuid         not null primary key,
    phone_id     uuid         not null,
    organisation varchar(10)  not null references organisation (code),
    from_person  uuid         not null references person (id),
    to_person    uuid         null comment 'none: the contact is back, the cover has ended' references person (id),
    budget       uuid         null comment 'the one it was asked for; none: all of the contact' references budget (id),
    first_day    date         not null,
    last_day     date         null comment 'of a cover; none: for good' check (last_day >= first_day),
    reason       varchar(500) not null,
    handed_by    uuid         not null references person (id),
    handed_at    datetime(6)  not null,
    unique (organisation, phone_id),
    check (to_person <> from_person)
);

create table hand_over_budget (
    hand_over uuid not null references hand_over (id),
    budget    uuid not null references budget (id),
    primary key (hand_over, budget)
);

grant select, insert on hand_over to '${app_user}'@'%';
grant select, insert on hand_over_budget to '${app_user}'@'%';
-- who has the work now; why and since when stands in hand_over
grant update (contact, cover, cover_first, cover_last) on budget to '${app_user}'@'%';
