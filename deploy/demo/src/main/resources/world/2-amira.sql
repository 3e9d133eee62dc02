-- Amira, 42, lives at home with her daughter Nadia, her nominee. Her brother Ben sends receipts for her. She is on course.
set @budget = '0199a000-0000-7000-8000-000000000001';
set @first = date_format(@today - interval 7 month, '%Y-%m-01');
set @last = @first + interval 1 year - interval 1 day;

insert into holder (id, organisation, name, nhs_number, date_of_birth) values
    ('0199a000-0002-7000-8000-000000000001', 'QWO', 'Amira Khan', '9990000018', @today - interval 42 year - interval 174 day);
insert into budget (id, organisation, holder, name, cohort, first_day, last_day, contact, recorded_at) values
    (@budget, 'QWO', '0199a000-0002-7000-8000-000000000001', 'NHS continuing healthcare', 'CONTINUING_HEALTHCARE',
        @first, @last, @grace, @first - interval 14 day);
insert into agreement (budget, pence) values (@budget, 2650000);
insert into share (budget, first_day, position, funder, kind, basis_points) values
    (@budget, @first, 1, 'Westmoor ICB', 'NHS', 10000);
insert into access (id, budget, person, role, rights, first_day, granted_by, granted_at) values
    ('0199a000-0004-7000-8001-000000000001', @budget, @amira, 'HOLDER', '', @first, @grace, @first - interval 14 day),
    ('0199a000-0004-7000-8001-000000000002', @budget, @nadia, 'NOMINEE', '', @first, @grace, @first - interval 12 day),
    ('0199a000-0004-7000-8001-000000000003', @budget, @ben, 'CARER', 'SEND_RECEIPTS', @first, @amira, @first);

insert into indicative_sum (id, budget, phone_id, number, worked_out_by, worked_out_at) values
    ('0199a000-0014-7000-8001-000000000001', @budget, '0199a000-0014-7000-8001-000000000001', 1, @grace,
        @first - interval 40 day + interval '11:20' hour_minute);
insert into indicative_line (id, indicative_sum, position, what, rate_pence, hours_hundredths, weeks, amount_pence) values
    ('0199a000-0015-7000-8001-000000000001', '0199a000-0014-7000-8001-000000000001', 1, 'Personal assistants',
        1271, 3000, 52, 1982760),
    ('0199a000-0015-7000-8001-000000000002', '0199a000-0014-7000-8001-000000000001', 2,
        'Holiday pay, pension, insurance and payroll: a quarter of the wages', null, null, null, 495690),
    ('0199a000-0015-7000-8001-000000000003', '0199a000-0014-7000-8001-000000000001', 3,
        'Physiotherapy: 13 sessions of £40', null, null, null, 52000),
    ('0199a000-0015-7000-8001-000000000004', '0199a000-0014-7000-8001-000000000001', 4,
        'A week of respite', null, null, null, 45000),
    ('0199a000-0015-7000-8001-000000000005', '0199a000-0014-7000-8001-000000000001', 5,
        'Gym with a warm pool, and an adapted bicycle', null, null, null, 58700),
    ('0199a000-0015-7000-8001-000000000006', '0199a000-0014-7000-8001-000000000001', 6,
        'An agency when an assistant is ill', null, null, null, 15850);

set @plan = '0199a000-0005-7000-8000-000000000001';
insert into plan (id, budget, version, agreed_on, about_me, risks, if_things_go_wrong, recorded_by, recorded_at) values
    (@plan, @budget, 1, @first - interval 16 day,
        'I am 42 and live at home with my daughter. I hurt my spine in a fall and use a wheelchair. I like to be up early, I like to cook, and I choose who helps me.',
        'An assistant may be ill, and then nobody comes in the morning. My skin breaks down if I am not turned.',
        'Ring Nadia first. If she cannot come, ring the agency on the card by the door. Then tell Grace.',
        @grace, @first - interval 14 day);
insert into goal (id, plan, position, words) values
    ('0199a000-0006-7000-8001-000000000001', @plan, 1, 'I live in my own home, with people I choose'),
    ('0199a000-0006-7000-8001-000000000002', @plan, 2, 'I keep moving and get out of the house twice a week'),
    ('0199a000-0006-7000-8001-000000000003', @plan, 3, 'Nadia has time to be my daughter and not my nurse');

set @assistants = 1, @physio = 2, @respite = 3, @bicycle = 4, @gym = 5;
insert into item (budget, number, goal, name, what, payee, cost_pence, how_often, held_by) values
    (@budget, @assistants, 1, 'Personal assistants',
        '30 hours a week at £12.71 an hour, and 25% for holiday pay, pension, insurance and payroll: £476.63 a week',
        'Three assistants I employ', 52 * 47663, 'WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @physio, 2, 'Physiotherapy', 'One session every four weeks, £40', 'Westmoor Physio',
        13 * 4000, 'FOUR_WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @respite, 3, 'Respite week', 'A week in a lodge without steps. My assistants come with me',
        'Lakeside Lodges', 45000, 'ONE_OFF', 'DIRECT_PAYMENT'),
    (@budget, @bicycle, 2, 'Adapted bicycle', 'A used tricycle with hand cranks, made ready for me',
        'Westmoor Cycles for All', 39500, 'ONE_OFF', 'DIRECT_PAYMENT'),
    (@budget, @gym, 2, 'Gym', 'Membership with the warm pool, £16 a month', 'Westmoor Leisure Centre',
        12 * 1600, 'MONTHLY', 'DIRECT_PAYMENT');

insert into payment (id, budget, kind, day, pence, reference)
select concat('0199a000-000f-7000-8001-', lpad(seq, 12, '0')), @budget, 'SENT', @first + interval (seq - 1) month, 220833,
    concat('PHB KHAN ', date_format(@first + interval (seq - 1) month, '%m/%y'))
from seq_1_to_12
where @first + interval (seq - 1) month <= @today;

-- Nadia sends the week's wages; one week an assistant was ill, another covered for her later.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @budget, 1000 + seq, @assistants, round(hours * 1271 * 1.25), @today - interval (7 * seq - 3) day, 'Westmoor Payroll',
    concat('Wages for ', hours, ' hours'), 'Wages: the payslips are with Westmoor Payroll', @nadia, @grace
from (select seq, case seq mod 8 when 3 then 28 when 6 then 32 else 30 end as hours from seq_1_to_60) as week
where @today - interval (7 * seq - 3) day >= @first + interval 6 day;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on, decided_by)
select @budget, 2000 + seq, @physio, 4000, @today - interval (28 * seq - 26) day, 'Westmoor Physio',
    'Physiotherapy, 45 min', @amira, @today - interval (28 * seq - 27) day, @grace
from seq_2_to_14
where @today - interval (28 * seq - 26) day >= @first;
update purchase
set pence = 4600, accepted_pence = 4000, note = 'Physiotherapy and late fee',
    reason = 'The £6 is a fee for coming late, which the plan does not pay for. I have asked Westmoor Physio to take it off.'
where budget = @budget and number = 2004;
insert into till_line (budget, number, position, words, pence) values
    (@budget, 2004, 1, 'Physiotherapy, 45 min', 4000),
    (@budget, 2004, 2, 'Late arrival fee', 600);

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @budget, 3000 + seq, @gym, 1600, @first + interval (seq - 1) month + interval 4 day, 'Westmoor Leisure Centre',
    'Membership', 'Direct debit: it is on the bank statement', @nadia, @grace
from seq_1_to_12
where @first + interval (seq - 1) month + interval 4 day <= @today - interval 5 day;

-- What Grace finds to check: the newest session, and something of Ben’s that he could put on no item.
insert into purchase (budget, number, item, pence, total_pence, spent_on, supplier, note, sent_by, sent_on) values
    (@budget, 1, @physio, 4000, null, @today - interval 2 day, 'Westmoor Physio', 'Physiotherapy, 45 min',
        @amira, @today - interval 1 day),
    (@budget, 2, null, 1840, 2630, @today - interval 3 day, 'Westmoor Mobility', 'Gloves for the chair. The rest was mine',
        @ben, @today - interval 3 day);
insert into till_line (budget, number, position, words, pence) values
    (@budget, 2, 1, 'Wheelchair gloves M', 1840),
    (@budget, 2, 2, 'Batteries AA 8 pack', 490),
    (@budget, 2, 3, 'Birthday card', 300);

-- What was sent back; what Ben took back, because it was Dev’s; and the tricycle.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on, decided_by, result, reason) values
    (@budget, 3, @gym, 1250, @today - interval 19 day, 'Westmoor Leisure Centre', 'Pool hoist, 1 hour',
        @amira, @today - interval 18 day, @grace, 'RETURNED',
        'I cannot read the date: the picture is too dark at the top. Please take it again with the whole receipt in it.'),
    (@budget, 4, @bicycle, 38900, @first + interval 66 day, 'Westmoor Cycles for All', 'My tricycle',
        @amira, @first + interval 67 day, @grace, 'ACCEPTED', null);
insert into till_line (budget, number, position, words, pence) values
    (@budget, 4, 1, 'Tricycle, hand cranks', 34500),
    (@budget, 4, 2, 'Backrest and belt', 3200),
    (@budget, 4, 3, 'Fitting', 1200);
insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on, withdrawn_reason) values
    (@budget, 5, null, 1800, @today - interval 37 day, 'Regal Cinema', 'Two tickets', @ben, @today - interval 37 day, 'WRONG_PERSON');

-- She asked before she bought: once with a yes, and once more last week.
insert into decision (id, subject_kind, subject, result, person, authority, reason, decided_at) values
    ('0199a000-000d-7000-8001-000000000001', 'review-request', '0199a000-000a-7000-8001-000000000001', 'GRANTED', @grace, 'STAFF',
        'Yes. Cooking for yourself is in your plan, and there is money free for it.',
        @monday - interval 45 day + interval '10:05' hour_minute);
insert into review_request (id, budget, phone_id, kind, words, price_pence, link, is_private, sent_by, on_behalf, received_at,
    answer_by, file_count, digest, answer, version) values
    ('0199a000-000a-7000-8001-000000000001', @budget, '0199a000-000a-7000-8001-000000000001', 'MAY_I_BUY',
        'May I buy a jar opener and a board that does not slip? I want to cook for myself again.', 2499, null, false,
        @amira, false, @monday - interval 49 day + interval '18:22' hour_minute, @monday - interval 35 day, 0,
        sha2('amira 1', 256), '0199a000-000d-7000-8001-000000000001', 1),
    ('0199a000-000a-7000-8001-000000000002', @budget, '0199a000-000a-7000-8001-000000000002', 'MAY_I_BUY',
        'May I buy cutlery with thick handles? I tried a set at the centre and could hold it without help.', 3499,
        'https://shop.example/thick-handled-cutlery', false,
        @amira, false, @monday - interval 5 day + interval '19:40' hour_minute, @monday + interval 9 day, 0,
        sha2('amira 2', 256), null, 2);
insert into message (id, request, phone_id, words, person, from_staff, received_at) values
    ('0199a000-000b-7000-8001-000000000001', '0199a000-000a-7000-8001-000000000002', '0199a000-000b-7000-8001-000000000001',
        'Thank you, Amira. Is it the set with four pieces?', @grace, true, @monday - interval 4 day + interval '11:05' hour_minute),
    ('0199a000-000b-7000-8001-000000000002', '0199a000-000a-7000-8001-000000000002', '0199a000-000b-7000-8001-000000000002',
        'Yes, a knife, a fork and two spoons.', @amira, false, @monday - interval 4 day + interval '18:31' hour_minute);
insert into go_ahead (id, request, budget, what, up_to_pence, last_day) values
    ('0199a000-000e-7000-8001-000000000001', '0199a000-000a-7000-8001-000000000001', @budget,
        'May I buy a jar opener and a board that does not slip? I want to cook for myself again.', 2499,
        least(@monday + interval 45 day, @last));
insert into purchase (budget, number, item, pence, spent_on, supplier, note, go_ahead, sent_by, decided_by) values
    (@budget, 6, null, 2399, @monday - interval 41 day, 'Westmoor Mobility', 'Jar opener and board',
        '0199a000-000e-7000-8001-000000000001', @amira, @grace);
insert into till_line (budget, number, position, words, pence) values
    (@budget, 6, 1, 'Jar opener', 1149),
    (@budget, 6, 2, 'Board, non-slip', 1250);
