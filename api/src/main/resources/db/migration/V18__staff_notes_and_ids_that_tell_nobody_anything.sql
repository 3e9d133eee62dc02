create table staff_note (
    id          uuid        not null primary key,
    budget      uuid        not null references budget (id),
    phone_id    uuid        not null,
    words       text        not null,
    person      uuid        not null references person (id),
    recorded_at datetime(6) not null,
    unique (budget, phone_id),
    index staff_note_newest (budget, recorded_at, id)
);

alter table review_request
    add column sender_id uuid null
        comment 'the id the sender gave it, where phone_id was taken by one that the sender may not see',
    add unique (budget, sent_by, sender_id);

grant select, insert on staff_note to '${app_user}'@'%';
