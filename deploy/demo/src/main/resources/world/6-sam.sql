-- Sam, 34: a small direct payment for aftercare. Nine weeks without help have left money over. Marcus may no longer look in,
-- Nadia not yet.
set @budget = '0199a000-0000-7000-8000-000000000005';
set @first = date_format(@today - interval 8 month, '%Y-%m-01');
set @last = @first + interval 1 year - interval 1 day;

insert into holder (id, organisation, name, nhs_number, date_of_birth) values
    ('0199a000-0002-7000-8000-000000000005', 'QWO', 'Sam Okafor', '9990000050', @today - interval 34 year - interval 211 day);
insert into budget (id, organisation, holder, name, cohort, first_day, last_day, contact, recorded_at) values
    (@budget, 'QWO', '0199a000-0002-7000-8000-000000000005', 'Section 117 aftercare', 'SECTION_117',
        @first, @last, @grace, @first - interval 9 day);
insert into agreement (budget, pence) values (@budget, 348000);
insert into share (budget, first_day, position, funder, kind, basis_points) values
    (@budget, @first, 1, 'Westmoor ICB', 'NHS', 10000);
insert into access (id, budget, person, role, rights, first_day, granted_by, granted_at) values
    ('0199a000-0004-7000-8005-000000000001', @budget, @sam, 'HOLDER', '', @first, @grace, @first - interval 9 day),
    ('0199a000-0004-7000-8005-000000000002', @budget, @marcus, 'CARER', 'SEND_RECEIPTS,SEE_BUDGET', @first, @sam, @first),
    ('0199a000-0004-7000-8005-000000000003', @budget, @nadia, 'CARER', 'SEND_RECEIPTS', @today + interval 14 day, @sam,
        @today - interval 3 day);
insert into access_end (access, ended_by, reason, recorded_at) values
    ('0199a000-0004-7000-8005-000000000002', @sam, 'He has moved away', @today - interval 60 day);

set @plan = '0199a000-0005-7000-8000-000000000005';
insert into plan (id, budget, version, agreed_on, about_me, risks, if_things_go_wrong, recorded_by, recorded_at) values
    (@plan, @budget, 1, @first - interval 11 day,
        'I am 34. I have been well for two years. What keeps me well is a tidy flat, moving, music and sleep, in that order.',
        'When I stop opening the post and stop going out, I am getting ill.',
        'Ring the crisis line, then my care coordinator. Grace for anything about the money.',
        @grace, @first - interval 9 day);
insert into goal (id, plan, position, words) values
    ('0199a000-0006-7000-8005-000000000001', @plan, 1, 'My flat is a place I want to come home to'),
    ('0199a000-0006-7000-8005-000000000002', @plan, 2, 'I get moving and meet people');

set @help = 1, @gym = 2;
insert into item (budget, number, goal, name, what, payee, cost_pence, how_often, held_by) values
    (@budget, @help, 1, 'Home help', 'Three hours a week, £60', 'Helping Hands Westmoor', 52 * 6000, 'WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @gym, 2, 'Gym', 'Membership with classes, £28 a month', 'Westmoor Leisure Centre', 12 * 2800, 'MONTHLY', 'DIRECT_PAYMENT');

insert into payment (id, budget, kind, day, pence, reference)
select concat('0199a000-000f-7000-8005-', lpad(seq, 12, '0')), @budget, 'SENT', @first + interval (seq - 1) month, 29000,
    concat('PHB OKAFOR ', date_format(@first + interval (seq - 1) month, '%m/%y'))
from seq_1_to_12
where @first + interval (seq - 1) month <= @today;

-- From the fourteenth to the twenty-second week before today nobody could come.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @budget, 1000 + seq, @help, 6000, @today - interval (7 * seq - 4) day, 'Helping Hands Westmoor', 'Three hours',
    'The helper signs my book and gives no receipt', @sam, @grace
from seq_2_to_60
where @today - interval (7 * seq - 4) day >= @first and seq not between 14 and 22;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, sent_on, decided_by)
select @budget, 2000 + seq, @gym, 2800, @first + interval (seq - 1) month + interval 2 day, 'Westmoor Leisure Centre', 'Membership',
    'Direct debit: it is on the bank statement', @sam, @first + interval (seq - 1) month + interval 3 day, @grace
from seq_1_to_12
where @first + interval (seq - 1) month + interval 2 day <= @today - interval 6 day;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by) values
    (@budget, 1, @help, 6000, @today - interval 3 day, 'Helping Hands Westmoor', 'Three hours', @sam);

-- A no, and Sam’s good reason to look again; Grace, who said no, may not be the one who does.
insert into decision (id, subject_kind, subject, result, person, authority, reason, decided_at) values
    ('0199a000-000d-7000-8005-000000000001', 'review-request', '0199a000-000a-7000-8005-000000000001', 'REFUSED', @grace, 'STAFF',
        'Your plan is for home help and the gym, and a guitar is not in it. If you think it belongs there, tell us why and someone else looks again.',
        @monday - interval 21 day + interval '14:25' hour_minute);
insert into review_request (id, budget, phone_id, kind, words, price_pence, about_decision, is_private, sent_by, on_behalf,
    received_at, answer_by, file_count, digest, answer, version) values
    ('0199a000-000a-7000-8005-000000000001', @budget, '0199a000-000a-7000-8005-000000000001', 'MAY_I_BUY',
        'May I buy a used guitar? Playing is what gets me out of bed, and there is money over from the weeks without help.', 12900, null,
        false, @sam, false, @monday - interval 27 day + interval '20:09' hour_minute, @monday - interval 13 day, 0,
        sha2('sam 1', 256), '0199a000-000d-7000-8005-000000000001', 1),
    ('0199a000-000a-7000-8005-000000000002', @budget, '0199a000-000a-7000-8005-000000000002', 'DISAGREE',
        'I do not agree. My plan says that music keeps me well, on the first page. I saved nine weeks of home help, so it costs nobody anything.',
        null, '0199a000-000d-7000-8005-000000000001',
        false, @sam, false, @monday - interval 6 day + interval '12:33' hour_minute, @monday + interval 8 day, 0,
        sha2('sam 2', 256), null, 1);
insert into message (id, request, phone_id, words, person, from_staff, received_at) values
    ('0199a000-000b-7000-8005-000000000001', '0199a000-000a-7000-8005-000000000002', '0199a000-000b-7000-8005-000000000001',
        'My care coordinator says she will write to you too.', @sam, false, @monday - interval 5 day + interval '09:14' hour_minute);
