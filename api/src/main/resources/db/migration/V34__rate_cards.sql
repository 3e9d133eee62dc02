create table rate_card (
    id           uuid         not null primary key,
    phone_id     uuid         not null,
    organisation varchar(10)  not null references organisation (code),
    lasting_id   uuid         not null comment 'the first card of those that took one another’s place',
    replaces     uuid         null comment 'the card whose place it takes, as whoever wrote it named it',
    package_name varchar(80)  not null,
    tier         varchar(40)  null,
    first_day    date         not null,
    ends         boolean      not null,
    set_by       uuid         not null references person (id),
    why          varchar(500) not null,
    set_at       datetime(6)  not null,
    unique (organisation, phone_id)
);

create table rate_band (
    id               uuid        not null primary key,
    rate_card        uuid        not null references rate_card (id),
    position         tinyint     not null,
    name             varchar(40) not null,
    hours_hundredths int         null comment 'a week: 3025 is 30.25 hours' check (hours_hundredths > 0),
    hourly_pence     bigint      not null check (hourly_pence > 0),
    unique (rate_card, position)
);

alter table indicative_line
    add column conventional boolean not null default false comment 'what the usual service would cost' after weeks,
    add column rate_band uuid null comment 'where the rate comes from' references rate_band (id),
    add column why varchar(500) null comment 'why the rate is not the band’s',
    add constraint one_amount_is_what_the_usual_service_costs check (not conventional or rate_pence is null),
    add constraint only_a_rate_comes_from_a_band check (rate_band is null or rate_pence is not null),
    add constraint only_from_a_band_is_there_a_departure check (why is null or rate_band is not null);

grant select, insert on rate_card to '${app_user}'@'%';
grant select, insert on rate_band to '${app_user}'@'%';
