-- Dev, 20, has no bank account: the NHS pays for him. His agency raised its rate ten weeks ago, so the money will run short.
set @budget = '0199a000-0000-7000-8000-000000000002';
set @first = date_format(@today - interval 7 month, '%Y-%m-01');
set @last = @first + interval 1 year - interval 1 day;

insert into holder (id, organisation, name, nhs_number, date_of_birth) values
    ('0199a000-0002-7000-8000-000000000002', 'QWO', 'Dev Patel', '9990000026', @today - interval 20 year - interval 61 day);
insert into budget (id, organisation, holder, name, cohort, first_day, last_day, contact, recorded_at) values
    (@budget, 'QWO', '0199a000-0002-7000-8000-000000000002', 'My support and activities', 'LEARNING_DISABILITY',
        @first, @last, @grace, @first - interval 10 day);
insert into agreement (budget, pence) values (@budget, 1695000);
insert into share (budget, first_day, position, funder, kind, basis_points) values
    (@budget, @first, 1, 'Westmoor ICB', 'NHS', 10000);
insert into access (id, budget, person, role, rights, first_day, granted_by, granted_at) values
    ('0199a000-0004-7000-8002-000000000001', @budget, @dev, 'HOLDER', '', @first, @grace, @first - interval 10 day),
    ('0199a000-0004-7000-8002-000000000002', @budget, @ben, 'CARER', 'SEND_RECEIPTS', @first, @dev, @first);

insert into indicative_sum (id, budget, phone_id, number, worked_out_by, worked_out_at) values
    ('0199a000-0014-7000-8002-000000000001', @budget, '0199a000-0014-7000-8002-000000000001', 1, @grace,
        @first - interval 35 day + interval '15:05' hour_minute);
insert into indicative_line (id, indicative_sum, position, what, rate_pence, hours_hundredths, weeks, amount_pence, rate_band) values
    ('0199a000-0015-7000-8002-000000000001', '0199a000-0014-7000-8002-000000000001', 1, 'A support worker from an agency',
        2450, 1200, 52, 1528800, '0199a000-00d2-7000-8000-000000000071');
insert into indicative_line (id, indicative_sum, position, what, rate_pence, hours_hundredths, weeks, amount_pence) values
    ('0199a000-0015-7000-8002-000000000002', '0199a000-0014-7000-8002-000000000001', 2,
        'Drum lessons: 52 lessons of £20', null, null, null, 104000),
    ('0199a000-0015-7000-8002-000000000003', '0199a000-0014-7000-8002-000000000001', 3,
        'Cinema once a month, two tickets', null, null, null, 21600),
    ('0199a000-0015-7000-8002-000000000004', '0199a000-0014-7000-8002-000000000001', 4,
        'Learning two bus routes, and the fares meanwhile', null, null, null, 40600);

set @plan = '0199a000-0005-7000-8000-000000000002';
insert into plan (id, budget, version, agreed_on, about_me, risks, if_things_go_wrong, recorded_by, recorded_at) values
    (@plan, @budget, 1, @first - interval 12 day,
        'I am Dev. I am 20. I live in my flat with two friends. I like drums, films and buses. I need someone with me when I go out.',
        'I get lost if my bus is different. I do not like it when my support worker changes and nobody told me.',
        'Ring Ben. His number is on my phone. Then ring Grace.',
        @grace, @first - interval 10 day);
insert into goal (id, plan, position, words) values
    ('0199a000-0006-7000-8002-000000000001', @plan, 1, 'I go out and do things I like'),
    ('0199a000-0006-7000-8002-000000000002', @plan, 2, 'I take the bus by myself'),
    ('0199a000-0006-7000-8002-000000000003', @plan, 3, 'I play in a band');

set @support = 1, @drums = 2, @cinema = 3, @travel = 4;
insert into item (budget, number, goal, name, what, payee, cost_pence, how_often, held_by) values
    (@budget, @support, 1, 'Support worker', '12 hours a week at £24.50 an hour', 'Brightway Support (CQC registered)',
        52 * 12 * 2450, 'WEEKLY', 'NOTIONAL'),
    (@budget, @drums, 3, 'Drum lessons', 'Four lessons every four weeks, £20 each', 'Beat Street Music',
        13 * 8000, 'FOUR_WEEKLY', 'NOTIONAL'),
    (@budget, @cinema, 1, 'Cinema tickets with my support worker', 'Once a month, two tickets', 'Regal Cinema',
        12 * 1800, 'MONTHLY', 'NOTIONAL'),
    (@budget, @travel, 2, 'Travel training', 'Learning two bus routes, ten hours', 'Westmoor Travel Buddies',
        32000, 'ONE_OFF', 'NOTIONAL');

-- The invoices come to the office. Grace sends them for Dev, and so Omar decides; the newest still waits for him.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, sent_on, decided_by)
select @budget, 1000 + seq, @support, 12 * if(seq <= 10, 2890, 2450), @today - interval (7 * seq - 2) day, 'Brightway Support',
    concat('12 hours at £', if(seq <= 10, '28.90', '24.50')), 'The invoice is with the NHS finance team',
    @grace, @today - interval (7 * seq - 4) day, if(seq = 1, null, @omar)
from seq_1_to_60
where @today - interval (7 * seq - 2) day >= @first + interval 6 day;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, sent_on, decided_by)
select @budget, 2000 + seq, @drums, 8000, @today - interval (28 * seq - 20) day, 'Beat Street Music', 'Drum lessons, 4',
    'The invoice is with the NHS finance team', @dev, @today - interval (28 * seq - 21) day, @grace
from seq_1_to_14
where @today - interval (28 * seq - 20) day >= @first;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on, decided_by)
select @budget, 3000 + seq, @cinema, 1800, @first + interval (seq - 1) month + interval 12 day, 'Regal Cinema', 'Two tickets',
    @ben, @first + interval (seq - 1) month + interval 13 day, @grace
from seq_1_to_12
where @first + interval (seq - 1) month + interval 12 day <= @today - interval 16 day;

-- Ben sent the tickets of the day before yesterday, and Dev, who did not know, sent the same paper.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on, decided_by) values
    (@budget, 1, @cinema, 1800, @today - interval 2 day, 'Regal Cinema', 'Two tickets', @ben, @today - interval 2 day, null),
    (@budget, 3, @cinema, 1800, @today - interval 2 day, 'Regal Cinema', 'Me and Ali', @dev, @today - interval 1 day, null),
    (@budget, 2, @travel, 32000, @first + interval 40 day, 'Westmoor Travel Buddies', 'Travel training, 10 h',
        @dev, @first + interval 42 day, @grace);
insert into till_line (budget, number, position, words, pence) values
    (@budget, 1, 1, 'Screen 2, seat F7', 900),
    (@budget, 1, 2, 'Screen 2, seat F8', 900),
    (@budget, 3, 1, 'Screen 2, seat F7', 900),
    (@budget, 3, 2, 'Screen 2, seat F8', 900);

-- He said so three weeks ago, and his answer is late.
insert into review_request (id, budget, phone_id, kind, words, is_private, sent_by, on_behalf, received_at,
    answer_by, file_count, digest, version) values
    ('0199a000-000a-7000-8002-000000000001', @budget, '0199a000-000a-7000-8002-000000000001', 'NEEDS_CHANGED',
        'My support costs more now. It was £24.50 for an hour and now it is £28.90. I do not want fewer hours. What can we do?',
        false, @dev, false, @monday - interval 20 day + interval '15:12' hour_minute, @monday - interval 6 day, 0,
        sha2('dev 1', 256), 1);
insert into message (id, request, phone_id, words, person, from_staff, received_at) values
    ('0199a000-000b-7000-8002-000000000001', '0199a000-000a-7000-8002-000000000001', '0199a000-000b-7000-8002-000000000001',
        'Thank you, Dev. Your hours stay as they are for now. I have asked Brightway why the price went up.',
        @grace, true, @monday - interval 18 day + interval '09:30' hour_minute);
