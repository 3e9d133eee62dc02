-- Wes, 57, has two budgets at once, and the one before: its last receipts may still come, ninety days after it ended.
set @holder = '0199a000-0002-7000-8000-000000000006';
set @budget = '0199a000-0000-7000-8000-000000000006';
set @chair = '0199a000-0000-7000-8000-000000000007';
set @before = '0199a000-0000-7000-8000-000000000008';
set @first = @today - interval 75 day;
set @last = @first + interval 1 year - interval 1 day;
set @first_before = @first - interval 1 year, @last_before = @first - interval 1 day;
set @first_chair = date_format(@today - interval 14 month, '%Y-%m-01');
set @last_chair = @first_chair + interval 3 year - interval 1 day;

insert into holder (id, organisation, name, nhs_number, date_of_birth) values
    (@holder, 'QWO', 'Wes Turner', '9990548609', @today - interval 57 year - interval 15 day);
insert into budget (id, organisation, holder, name, cohort, first_day, last_day, contact, recorded_at) values
    (@budget, 'QWO', @holder, 'NHS continuing healthcare', 'CONTINUING_HEALTHCARE', @first, @last, @omar, @first - interval 7 day),
    (@chair, 'QWO', @holder, 'Personal wheelchair budget', 'WHEELCHAIR', @first_chair, @last_chair, @omar,
        @first_chair - interval 11 day),
    (@before, 'QWO', @holder, 'NHS continuing healthcare, last year', 'CONTINUING_HEALTHCARE', @first_before, @last_before, @omar,
        @first_before - interval 7 day);
insert into agreement (budget, pence) values (@budget, 3360000), (@chair, 420000), (@before, 3100000);
insert into share (budget, first_day, position, funder, kind, basis_points) values
    (@budget, @first, 1, 'Westmoor ICB', 'NHS', 10000),
    (@chair, @first_chair, 1, 'Westmoor ICB', 'NHS', 8000),
    (@chair, @first_chair, 2, 'Wes Turner', 'OWN', 2000),
    (@before, @first_before, 1, 'Westmoor ICB', 'NHS', 10000);
insert into access (id, budget, person, role, rights, first_day, granted_by, granted_at) values
    ('0199a000-0004-7000-8006-000000000001', @budget, @wes, 'HOLDER', '', @first, @omar, @first - interval 7 day),
    ('0199a000-0004-7000-8007-000000000001', @chair, @wes, 'HOLDER', '', @first_chair, @omar, @first_chair - interval 11 day),
    ('0199a000-0004-7000-8008-000000000001', @before, @wes, 'HOLDER', '', @first_before, @omar, @first_before - interval 7 day);

set @plan = '0199a000-0005-7000-8000-000000000006';
set @plan_chair = '0199a000-0005-7000-8000-000000000007';
set @plan_before = '0199a000-0005-7000-8000-000000000008';
insert into plan (id, budget, version, agreed_on, about_me, risks, if_things_go_wrong, recorded_by, recorded_at)
with of_year (plan, budget, first_day) as (values (@plan, @budget, @first), (@plan_before, @before, @first_before))
select plan, budget, 1, first_day - interval 10 day,
    'I am 57 and was a roofer. I have multiple sclerosis. I talk too much, follow Westmoor Rovers, and will not be put to bed at eight.',
    'I choke if I am not upright when I eat. Heat makes everything worse.',
    'Choking: 999. Nobody here at nine in the morning: ring Dee, my sister, then Omar.',
    @omar, first_day - interval 7 day
from of_year;
insert into plan (id, budget, version, agreed_on, about_me, risks, if_things_go_wrong, recorded_by, recorded_at) values
    (@plan_chair, @chair, 1, @first_chair - interval 14 day,
        'I use my chair from nine in the morning to midnight, indoors and at the ground. I put some of my own money in, for the wheels.',
        'A flat tyre or a broken brake keeps me in bed.',
        'The repair line is open all day, every day: 01632 960070.',
        @omar, @first_chair - interval 11 day);
insert into goal (id, plan, position, words) values
    ('0199a000-0006-7000-8006-000000000001', @plan, 1, 'I live my own day, from breakfast to midnight'),
    ('0199a000-0006-7000-8007-000000000001', @plan_chair, 1, 'I go where I want, without being pushed'),
    ('0199a000-0006-7000-8008-000000000001', @plan_before, 1, 'I live my own day, from breakfast to midnight');

set @assistants = 1, @pool = 2, @bed = 3;
insert into item (budget, number, goal, name, what, payee, cost_pence, how_often, held_by) values
    (@budget, @assistants, 1, 'Personal assistants', '38 hours a week at £13 an hour, and 26% on top: £622.44 a week',
        'Four assistants I employ', 52 * 62244, 'WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @pool, 1, 'Hydrotherapy', 'Once every four weeks, £60', 'Westmoor Physio', 13 * 6000, 'FOUR_WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @bed, 1, 'Bed sensor', 'Tells my assistant when I try to turn', 'Westmoor Community Equipment',
        24000, 'ONE_OFF', 'NOTIONAL'),
    (@before, @assistants, 1, 'Personal assistants', '36 hours a week', 'Four assistants I employ',
        13 * 232000, 'FOUR_WEEKLY', 'DIRECT_PAYMENT'),
    (@before, @pool, 1, 'Hydrotherapy', 'Once every four weeks, £58', 'Westmoor Physio', 13 * 5800, 'FOUR_WEEKLY', 'DIRECT_PAYMENT');

insert into payment (id, budget, kind, day, pence, reference)
select concat('0199a000-000f-7000-8006-', lpad(seq, 12, '0')), @budget, 'SENT', @first + interval (seq - 1) month, 278000,
    concat('PHB TURNER ', date_format(@first + interval (seq - 1) month, '%m/%y'))
from seq_1_to_12
where @first + interval (seq - 1) month <= @today;
insert into payment (id, budget, kind, day, pence, reference)
select concat('0199a000-000f-7000-8008-', lpad(seq, 12, '0')), @before, 'SENT', @first_before + interval (seq - 1) month, 258333,
    concat('PHB TURNER ', date_format(@first_before + interval (seq - 1) month, '%m/%y'))
from seq_1_to_12;
insert into payment (id, budget, kind, day, pence, reference) values
    ('0199a000-000f-7000-8007-000000000001', @chair, 'SENT', @first_chair, 148000, 'PHB TURNER CHAIR'),
    ('0199a000-000f-7000-8008-000000000013', @before, 'PAID_BACK', @today - interval 30 day, 14396, 'UNUSED LAST YEAR');

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @budget, 1000 + seq, @assistants, 62244, @today - interval (7 * seq - 3) day, 'Westmoor Payroll', 'Wages for 38 hours',
    'Wages: the payslips are with Westmoor Payroll', @wes, @omar
from seq_1_to_10;
insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, decided_by) values
    (@budget, 1, @pool, 6000, @today - interval 5 day, 'Westmoor Physio', 'Hydrotherapy, 40 min', @wes, null),
    (@budget, 2, @pool, 6000, @today - interval 33 day, 'Westmoor Physio', 'Hydrotherapy, 40 min', @wes, @omar),
    (@budget, 3, @bed, 23850, @today - interval 61 day, 'Westmoor Equipment', 'Bed sensor', @wes, @omar);

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @before, 1000 + seq, @assistants, 232000, @last_before - interval (28 * seq - 27) day, 'Westmoor Payroll', 'Wages, four weeks',
    'Wages: the payslips are with Westmoor Payroll', @wes, @omar
from seq_1_to_13;
insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @before, 2000 + seq, @pool, 5800, @last_before - interval (28 * seq - 10) day, 'Westmoor Physio', 'Hydrotherapy, 40 min',
    'One invoice for the whole year, checked in the office', @wes, @omar
from seq_2_to_12;
-- Found under the sofa.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on) values
    (@before, 1, @pool, 5800, @last_before - interval 18 day, 'Westmoor Physio', 'Hydrotherapy, 40 min', @wes, @today - interval 2 day);

set @wheelchair = 1, @cushion = 2, @wheels = 3, @service = 4;
insert into item (budget, number, goal, name, what, payee, cost_pence, how_often, held_by) values
    (@chair, @wheelchair, 1, 'Active wheelchair', 'Made to measure, with a tilting seat', 'Westmoor Wheelchair Service',
        268000, 'ONE_OFF', 'NOTIONAL'),
    (@chair, @cushion, 1, 'Pressure cushion', 'So that I can sit all day', 'Sit Well', 32000, 'ONE_OFF', 'DIRECT_PAYMENT'),
    (@chair, @wheels, 1, 'Power-assist wheels', 'For the hill to the ground; partly my own money', 'Hill & Wheel',
        98000, 'ONE_OFF', 'DIRECT_PAYMENT'),
    (@chair, @service, 1, 'Yearly service', 'Brakes, tyres and bearings, £60 a year', 'Hill & Wheel',
        18000, 'YEARLY', 'DIRECT_PAYMENT');
insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, decided_by) values
    (@chair, 1, @wheels, 97900, @today - interval 6 day, 'Hill & Wheel', 'Power-assist wheels', @wes, null),
    (@chair, 2, @wheelchair, 265000, @first_chair + interval 48 day, 'Wheelchair Service', 'Active wheelchair', @wes, @petra),
    (@chair, 3, @cushion, 31500, @first_chair + interval 55 day, 'Sit Well', 'Pressure cushion', @wes, @omar),
    (@chair, 4, @service, 6000, @first_chair + interval 340 day, 'Hill & Wheel', 'Yearly service', @wes, @omar);
insert into till_line (budget, number, position, words, pence) values
    (@chair, 1, 1, 'Power-assist wheels', 94900),
    (@chair, 1, 2, 'Charger', 3000);
