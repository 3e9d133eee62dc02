create table staff_session (
    sid     varchar(64) not null primary key comment 'the sign-in session at the identity provider',
    person  uuid        not null references person (id),
    seen_at datetime(6) not null
);

grant select, insert on staff_session to '${app_user}'@'%';
grant update (seen_at) on staff_session to '${app_user}'@'%';
