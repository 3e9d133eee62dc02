create table correction (
    id          uuid        not null primary key,
    receipt     uuid        not null references receipt (id),
    phone_id    uuid        not null comment 'the id the phone gave it',
    kind        varchar(10) not null check (kind in ('CORRECTION', 'REFUND')),
    pence       bigint      not null comment 'by how much what counts as spent changes' check (pence <> 0),
    day         date        not null comment 'the day it counts for',
    reason      text        not null,
    person      uuid        not null references person (id),
    recorded_at datetime(6) not null,
    unique (receipt, phone_id),
    check (kind = 'CORRECTION' or pence < 0)
);

alter table receipt_part
    add column assigned_by uuid        null references person (id),
    add column assigned_at datetime(6) null comment 'said later: these stand in place of the part without a line',
    add check ((assigned_by is null) = (assigned_at is null) and (assigned_at is null or line is not null));

grant select, insert on correction to '${app_user}'@'%';
