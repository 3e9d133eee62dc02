create table stored_file (
    id              uuid        not null primary key,
    thing_kind      varchar(20) not null,
    thing           uuid        not null,
    position        tinyint     not null check (position between 1 and 5),
    media_type      varchar(20) not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    received_sha256 char(64)    not null comment 'of the bytes as they were sent',
    kept_sha256     char(64)    not null comment 'of the bytes on disk: without place, camera and other metadata',
    kept_bytes      bigint      not null check (kept_bytes > 0),
    has_thumbnail   boolean     not null,
    kept_at         datetime(6) not null,
    unique (thing_kind, thing, position),
    index stored_file_by_content (received_sha256)
);

create table decision (
    id           uuid         not null primary key,
    subject_kind varchar(20)  not null,
    subject      uuid         not null,
    result       varchar(10)  not null check (result in ('ACCEPTED', 'RETURNED', 'GRANTED', 'REFUSED', 'ADVICE')),
    amount_pence bigint       null comment 'what was accepted, where an amount is decided' check (amount_pence >= 0),
    person       uuid         not null references person (id),
    authority    varchar(10)  not null check (authority in ('STAFF', 'APPROVER')),
    reason       text         null,
    decided_at   datetime(6)  not null,
    unique (subject_kind, subject),
    check (result = 'ACCEPTED' or reason is not null)
);
