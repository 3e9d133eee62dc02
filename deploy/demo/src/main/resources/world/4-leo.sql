-- Leo is nearly 16 and has no login. Maria, his mother, acts for him until his birthday. Omar is away, and Grace has his cover.
set @budget = '0199a000-0000-7000-8000-000000000003';
set @first = date_format(@today - interval 6 month, '%Y-%m-01');
set @last = @first + interval 1 year - interval 1 day;
set @birthday = @today + interval 70 day;

insert into holder (id, organisation, name, nhs_number, date_of_birth) values
    ('0199a000-0002-7000-8000-000000000003', 'QWO', 'Leo Santos', '9990000034', @birthday - interval 16 year);
insert into budget (id, organisation, holder, name, cohort, first_day, last_day, contact, cover, cover_first, cover_last,
    recorded_at) values
    (@budget, 'QWO', '0199a000-0002-7000-8000-000000000003', 'Children’s continuing care', 'CHILDRENS_CONTINUING_CARE',
        @first, @last, @omar, @grace, @today - interval 2 day, @today + interval 5 day, @first - interval 21 day);
insert into agreement (budget, pence) values (@budget, 2830000);
insert into share (budget, first_day, position, funder, kind, basis_points) values
    (@budget, @first, 1, 'Westmoor ICB', 'NHS', 10000);
insert into access (id, budget, person, role, rights, first_day, last_day, granted_by, granted_at) values
    ('0199a000-0004-7000-8003-000000000001', @budget, @maria, 'REPRESENTATIVE', '', @first, @birthday - interval 1 day,
        @omar, @first - interval 21 day);

set @plan = '0199a000-0005-7000-8000-000000000003';
insert into plan (id, budget, version, agreed_on, about_me, risks, if_things_go_wrong, recorded_by, recorded_at) values
    (@plan, @budget, 1, @first - interval 24 day,
        'Leo is 15. He laughs at anything that falls over. He cannot speak, but he tells you with his eyes. He is fed by a tube and has fits.',
        'A fit that lasts more than five minutes. Nobody trained for the tube at night.',
        'A long fit: 999, and the blue box. No care worker: ring Maria, then the community nurses.',
        @omar, @first - interval 21 day);
insert into goal (id, plan, position, words) values
    ('0199a000-0006-7000-8003-000000000001', @plan, 1, 'Leo is safe at home, day and night'),
    ('0199a000-0006-7000-8003-000000000002', @plan, 2, 'Leo has a life with music and with friends'),
    ('0199a000-0006-7000-8003-000000000003', @plan, 3, 'The family sleeps');

set @care = 1, @nights = 2, @music = 3, @respite = 4, @lights = 5;
insert into item (budget, number, goal, name, what, payee, cost_pence, how_often, held_by) values
    (@budget, @care, 1, 'Care workers after school', '22 hours a week at £13.80 an hour, and 28% on top: £388.61 a week',
        'Two care workers we employ', 52 * 38861, 'WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @nights, 3, 'Waking nights', 'Two nights every four weeks, £180 each', 'Moonlight Care (CQC registered)',
        13 * 36000, 'FOUR_WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @music, 2, 'Music therapy', 'Two sessions every four weeks, £52 each', 'Ann Weaver, music therapist',
        13 * 10400, 'FOUR_WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @respite, 3, 'Respite weekends', 'Two weekends a year at the children’s hospice lodge', 'Larkfield House',
        135000, 'ONE_OFF', 'DIRECT_PAYMENT'),
    (@budget, @lights, 2, 'Lights for his sensory corner', 'A bubble tube and a projector', 'Sense & Light',
        42000, 'ONE_OFF', 'DIRECT_PAYMENT');

insert into payment (id, budget, kind, day, pence, reference)
select concat('0199a000-000f-7000-8003-', lpad(seq, 12, '0')), @budget, 'SENT', @first + interval (seq - 1) month, 235833,
    concat('PHB SANTOS ', date_format(@first + interval (seq - 1) month, '%m/%y'))
from seq_1_to_12
where @first + interval (seq - 1) month <= @today;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @budget, 1000 + seq, @care, 38861, @today - interval (7 * seq - 1) day, 'Westmoor Payroll', 'Wages for 22 hours',
    'Wages: the payslips are with Westmoor Payroll', @maria, @omar
from seq_1_to_60
where @today - interval (7 * seq - 1) day >= @first + interval 6 day;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, sent_on, decided_by)
select @budget, 2000 + seq, @nights, 36000, @today - interval (28 * seq - 19) day, 'Moonlight Care', 'Two waking nights',
    'The agency sends its invoices to the office', @maria, @today - interval (28 * seq - 21) day, @omar
from seq_1_to_14
where @today - interval (28 * seq - 19) day >= @first;

-- The newest sessions wait.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on, decided_by)
select @budget, if(seq = 1, 1, 3000 + seq), @music, 10400, @today - interval (28 * seq - 24) day, 'Ann Weaver Music Therapy',
    'Two sessions', @maria, @today - interval (28 * seq - 25) day, if(seq = 1, null, @omar)
from seq_1_to_14
where @today - interval (28 * seq - 24) day >= @first;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, decided_by) values
    (@budget, 2, @respite, 67500, @first + interval 96 day, 'Larkfield House', 'Weekend, two nights', @maria, @omar),
    (@budget, 3, @lights, 41750, @first + interval 33 day, 'Sense & Light', 'Lights for his corner', @maria, @omar);
insert into till_line (budget, number, position, words, pence) values
    (@budget, 3, 1, 'Bubble tube 120 cm', 28900),
    (@budget, 3, 2, 'Star projector', 10450),
    (@budget, 3, 3, 'Delivery', 2400);

insert into review_request (id, budget, phone_id, kind, words, is_private, sent_by, on_behalf, received_at,
    answer_by, file_count, digest, version) values
    ('0199a000-000a-7000-8003-000000000001', @budget, '0199a000-000a-7000-8003-000000000001', 'REVIEW_PLAN',
        'Leo will be 16 soon and then I may no longer sign for him. Who decides, and what do I have to do before his birthday?',
        false, @maria, false, @monday - interval 6 day + interval '21:18' hour_minute, @monday + interval 8 day, 0,
        sha2('leo 1', 256), 0);
