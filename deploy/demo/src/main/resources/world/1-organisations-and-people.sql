-- Two organisations, to prove the wall between them. @today is given; all else is told from it, so that the world is always of now.
set @monday = @today - interval weekday(@today) day;
set @long_ago = @today - interval 3 year;

insert into organisation (code, name) values
    ('QWO', 'Westmoor ICB'),
    ('QXX', 'Eastby ICB');

-- Numbers as the identity provider knows them. 18 is nobody, who is known to nobody here.
set @amira = '0199a000-0001-7000-8000-000000000001';
set @ben = '0199a000-0001-7000-8000-000000000002';
set @nadia = '0199a000-0001-7000-8000-000000000003';
set @dev = '0199a000-0001-7000-8000-000000000004';
set @maria = '0199a000-0001-7000-8000-000000000005';
set @joan = '0199a000-0001-7000-8000-000000000006';
set @sam = '0199a000-0001-7000-8000-000000000007';
set @wes = '0199a000-0001-7000-8000-000000000008';
set @grace = '0199a000-0001-7000-8000-000000000009';
set @omar = '0199a000-0001-7000-8000-000000000010';
set @petra = '0199a000-0001-7000-8000-000000000011';
set @ravi = '0199a000-0001-7000-8000-000000000012';
set @lena = '0199a000-0001-7000-8000-000000000013';
set @max = '0199a000-0001-7000-8000-000000000014';
set @kim = '0199a000-0001-7000-8000-000000000015';
set @tom = '0199a000-0001-7000-8000-000000000016';
set @zoe = '0199a000-0001-7000-8000-000000000017';
set @marcus = '0199a000-0001-7000-8000-000000000019';

insert into person (id, subject, name, email, phone, first_seen_at)
with login (person, name, phone) as (values
    (@amira, 'Amira Khan', null),
    (@ben, 'Ben Khan', null),
    (@nadia, 'Nadia Khan', null),
    (@dev, 'Dev Patel', null),
    (@maria, 'Maria Santos', null),
    (@joan, 'Joan Price', null),
    (@sam, 'Sam Okafor', null),
    (@wes, 'Wes Turner', null),
    (@grace, 'Grace Hill', '01632 960001'),
    (@omar, 'Omar Farouk', '01632 960002'),
    (@petra, 'Petra Novak', '01632 960003'),
    (@ravi, 'Ravi Shah', '01632 960004'),
    (@lena, 'Lena Fischer', '01632 960005'),
    (@max, 'Max Bauer', '01632 960006'),
    (@kim, 'Kim Doyle', '01632 960050'),
    (@tom, 'Tom Reed', '01632 960101'),
    (@zoe, 'Zoe Lane', null))
select person, concat('00000000-0000-4000-8000-', right(person, 12)), name,
    concat(lower(substring_index(name, ' ', 1)), '@example.test'), phone, @long_ago
from login;

insert into person (id, name, first_seen_at) values (@marcus, 'Marcus Bell', @long_ago);

insert into staff (id, person, organisation, role, first_day)
with post (person, organisation, role) as (values
    (@grace, 'QWO', 'STAFF'),
    (@omar, 'QWO', 'STAFF'),
    (@petra, 'QWO', 'APPROVER'),
    (@ravi, 'QWO', 'APPROVER'),
    (@lena, 'QWO', 'LEAD'),
    (@max, 'QWO', 'LEAD'),
    (@tom, 'QXX', 'STAFF'))
select concat('0199a000-0003-7000-8000-', right(person, 12)), person, organisation, role, @long_ago
from post;

insert into working_limit (id, phone_id, organisation, person, number, limit_pence, raises, reason, proposed_by, proposed_at)
with agreed (person, organisation, limit_pence, proposed_by) as (values
    (@grace, 'QWO', 50000, @lena),
    (@omar, 'QWO', 50000, @lena),
    (@petra, 'QWO', 500000, @lena),
    (@ravi, 'QWO', 500000, @lena),
    (@tom, 'QXX', 50000, null))
select concat('0199a000-000b-7000-8000-', right(person, 12)), concat('0199a000-000b-7000-8000-', right(person, 12)), organisation,
    person, 1, limit_pence, proposed_by is not null, 'What the board agreed for this post', proposed_by, @long_ago
from agreed;
insert into limit_confirmation (working_limit, confirmed_by, confirmed_at)
select id, @max, @long_ago from working_limit where organisation = 'QWO';

insert into setting (id, phone_id, organisation, name, content, first_day, set_by, reason, set_at)
with settled (number, organisation, name, content, set_by, reason) as (values
    (1, 'QWO', 'ANSWER_BY_WORKING_DAYS', '10', @lena, 'Two weeks, as the people’s panel asked'),
    (2, 'QWO', 'RECEIPTS_TAKEN_AFTER_DAYS', '90', @lena, 'Wages and invoices of the last weeks come late'),
    (3, 'QWO', 'CONTACT_HOURS', 'Monday to Friday, 9am to 5pm', @lena, 'When the team is in the office'),
    (4, 'QWO', 'OUT_OF_HOURS', '01632 960099', @lena, 'The night desk of the continuing care team'),
    (5, 'QWO', 'PALS', 'Westmoor PALS, phone 01632 960090, weekdays 10am to 4pm', @max, 'The number on their leaflet'),
    (6, 'QWO', 'ADVOCACY', 'Speak Up Westmoor, phone 01632 960091. It is free, and not part of the NHS.', @max,
        'They won the contract for advocacy'),
    (7, 'QWO', 'COMPLAINTS', 'Write to Complaints, Westmoor ICB, 1 Mill Lane, Westmoor, or phone 01632 960092', @max,
        'The address the board published'),
    (8, 'QWO', 'SIGN_OF_LETTER', 'The personal health budgets team, Westmoor ICB', @lena, 'How we sign'),
    (9, 'QXX', 'CONTACT_HOURS', 'Monday to Thursday, 9am to 4.30pm', null, 'When the office is open'),
    (10, 'QXX', 'OUT_OF_HOURS', '01632 960199', null, 'The duty nurse'))
select concat('0199a000-000c-7000-8000-', lpad(number, 12, '0')), concat('0199a000-000c-7000-8000-', lpad(number, 12, '0')),
    organisation, name, content, @long_ago, set_by, reason, @long_ago
from settled;

insert into criterion (id, phone_id, organisation, lasting_id, name, words, says, reason, source, first_day, ends, set_by, why, set_at)
with own (number, organisation, name, words, says, reason, source, set_by, why) as (values
    (1, 'QWO', 'Cinema with an assistant', 'cinema, cinema ticket, film ticket', 'FINE',
        'Going out is good for you. The ticket of the assistant who goes with you is fine too.',
        'Westmoor’s policy on direct payments, page 4', @lena, 'Holders asked it more often than anything else'),
    (2, 'QWO', 'Gym', 'gym, gym membership, fitness class', 'ASK_FIRST',
        'Often fine. We look at which goal of your plan it helps with, and for how long you sign up.',
        'Westmoor’s policy on direct payments, page 5', @max, 'A contract for two years cost a holder dear'),
    (3, 'QXX', 'Massage', 'massage', 'ASK_FIRST', 'We look at which goal of your plan it helps with.', 'Eastby’s policy', null,
        'As it was written down before'))
select concat('0199a000-00c1-7000-8000-', lpad(number, 12, '0')), concat('0199a000-00c1-7000-8000-', lpad(number, 12, '0')),
    organisation, concat('0199a000-00c1-7000-8000-', lpad(number, 12, '0')), name, words, says, reason, source, @long_ago, false,
    set_by, why, @long_ago
from own;

insert into rate_card (id, phone_id, organisation, lasting_id, package_name, tier, first_day, ends, set_by, why, set_at)
with card (number, package_name, tier) as (values
    (1, 'Complex physical care', 'Tier 1'),
    (2, 'Complex physical care', 'Tier 2'),
    (3, 'Complex physical care', 'Tier 3'),
    (4, 'Learning disability support', 'Tier 1'),
    (5, 'Learning disability support', 'Tier 2'),
    (6, 'Personal assistant', null),
    (7, 'Support worker from an agency', null))
select concat('0199a000-00d1-7000-8000-', lpad(number, 12, '0')), concat('0199a000-00d1-7000-8000-', lpad(number, 12, '0')),
    'QWO', concat('0199a000-00d1-7000-8000-', lpad(number, 12, '0')), package_name, tier, @long_ago, false, @lena,
    'The board agreed the table', @long_ago
from card;
insert into rate_band (id, rate_card, position, name, hours_hundredths, hourly_pence)
with band (card, position, name, hours_hundredths, hourly_pence) as (values
    (1, 1, 'weekdays', 2100, 1950), (1, 2, 'weekends', 600, 2150),
    (2, 1, 'weekdays', 3500, 1950), (2, 2, 'weekends', 1400, 2150), (2, 3, 'sleep-in nights', 2800, 1150),
    (3, 1, 'weekdays', 5000, 2050), (3, 2, 'weekday nights', 4500, 2250), (3, 3, 'weekends', 2400, 2300),
    (3, 4, 'weekend nights', 2000, 2450),
    (4, 1, 'weekdays', 1000, 1900), (4, 2, 'weekends', 400, 2100),
    (5, 1, 'weekdays', 2000, 1900), (5, 2, 'weekends', 800, 2100), (5, 3, 'sleep-in nights', 1600, 1150),
    (6, 1, 'any hour', null, 1271),
    (7, 1, 'any hour', null, 2450))
select concat('0199a000-00d2-7000-8000-', lpad(card * 10 + position, 12, '0')),
    concat('0199a000-00d1-7000-8000-', lpad(card, 12, '0')), position, name, hours_hundredths, hourly_pence
from band;

-- The stories tell what was agreed, planned and bought in these; the last file records it as the application would have.
create temporary table agreement (
    budget uuid   not null primary key,
    pence  bigint not null
);

create temporary table item (
    budget     uuid         not null,
    number     tinyint      not null,
    goal       tinyint      not null,
    name       varchar(80)  not null,
    what       varchar(500) not null,
    payee      varchar(120) not null,
    cost_pence bigint       not null,
    how_often  varchar(20)  not null,
    held_by    varchar(20)  not null,
    primary key (budget, number)
);

create temporary table purchase (
    budget           uuid          not null,
    number           int           not null,
    part             tinyint       not null default 1 comment 'what is said of the receipt as a whole is said with part 1',
    item             tinyint       null comment 'none while it is unassigned',
    pence            bigint        not null,
    total_pence      bigint        null,
    accepted_pence   bigint        null comment 'where that is less',
    spent_on         date          not null,
    supplier         varchar(120)  null,
    note             varchar(1000) null,
    no_proof         varchar(500)  null comment 'none where there is a picture',
    go_ahead         uuid          null,
    sent_by          uuid          null,
    sent_on          date          null comment 'none: the day it was spent',
    decided_by       uuid          null comment 'none while it waits',
    result           varchar(10)   not null default 'ACCEPTED',
    reason           varchar(500)  null,
    withdrawn_reason varchar(20)   null,
    primary key (budget, number, part)
);

create temporary table till_line (
    budget   uuid        not null,
    number   int         not null,
    position tinyint     not null,
    words    varchar(40) not null,
    pence    bigint      not null,
    primary key (budget, number, position)
);
