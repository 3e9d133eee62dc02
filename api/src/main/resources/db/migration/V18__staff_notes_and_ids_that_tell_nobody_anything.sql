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

alter table decision
    add column subject_sent_by uuid null comment 'who sent what was decided' references person (id);

update decision d join receipt r on r.id = d.subject set d.subject_sent_by = r.sent_by;
update decision d join review_request r on r.id = d.subject set d.subject_sent_by = r.sent_by;

create table decision_put_right_by (
    decision uuid not null references decision (id),
    person   uuid not null references person (id),
    primary key (decision, person)
);

grant select, insert on decision_put_right_by to '${app_user}'@'%';

create table request_not_for (
    request uuid not null references review_request (id),
    person  uuid not null references person (id),
    primary key (request, person)
) comment 'who may not answer a disagreement: they sent what it is about, or decided about it before';

grant select, insert on request_not_for to '${app_user}'@'%';
grant select, insert on staff_note to '${app_user}'@'%';
