-- Zoe, 29, belongs to Eastby. Nobody at Westmoor may ever see her, and Tom nobody of Westmoor.
set @budget = '0199a000-0000-7000-8000-000000000009';
set @first = date_format(@today - interval 5 month, '%Y-%m-01');
set @last = @first + interval 1 year - interval 1 day;

insert into holder (id, organisation, name, nhs_number, date_of_birth) values
    ('0199a000-0002-7000-8000-000000000007', 'QXX', 'Zoe Lane', '9990000069', @today - interval 29 year - interval 97 day);
insert into budget (id, organisation, holder, name, cohort, first_day, last_day, contact, recorded_at) values
    (@budget, 'QXX', '0199a000-0002-7000-8000-000000000007', 'Personal health budget', 'OTHER',
        @first, @last, @tom, @first - interval 8 day);
insert into agreement (budget, pence) values (@budget, 554000);
insert into share (budget, first_day, position, funder, kind, basis_points) values
    (@budget, @first, 1, 'Eastby ICB', 'NHS', 10000);
insert into access (id, budget, person, role, rights, first_day, granted_by, granted_at) values
    ('0199a000-0004-7000-8009-000000000001', @budget, @zoe, 'HOLDER', '', @first, @tom, @first - interval 8 day);

set @plan = '0199a000-0005-7000-8000-000000000009';
insert into plan (id, budget, version, agreed_on, about_me, risks, if_things_go_wrong, recorded_by, recorded_at) values
    (@plan, @budget, 1, @first - interval 9 day,
        'I am 29 and live with my dog, Biscuit. Since my head injury I lose words and the time of day.',
        'I forget that the cooker is on.',
        'Ring Mum. Then ring Tom.',
        @tom, @first - interval 8 day);
insert into goal (id, plan, position, words) values
    ('0199a000-0006-7000-8009-000000000001', @plan, 1, 'I run my own home'),
    ('0199a000-0006-7000-8009-000000000002', @plan, 2, 'I paint again');

set @support = 1, @art = 2;
insert into item (budget, number, goal, name, what, payee, cost_pence, how_often, held_by) values
    (@budget, @support, 1, 'Support worker', '6 hours a week, £96', 'Headway Eastby', 52 * 9600, 'WEEKLY', 'DIRECT_PAYMENT'),
    (@budget, @art, 2, 'Art class', 'Once a week in a small group, £40 a month', 'Eastby Arts', 12 * 4000, 'MONTHLY', 'DIRECT_PAYMENT');

insert into payment (id, budget, kind, day, pence, reference)
select concat('0199a000-000f-7000-8009-', lpad(seq, 12, '0')), @budget, 'SENT', @first + interval (seq - 1) month, 46000,
    concat('PHB LANE ', date_format(@first + interval (seq - 1) month, '%m/%y'))
from seq_1_to_12
where @first + interval (seq - 1) month <= @today;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @budget, 1000 + seq, @support, 9600, @today - interval (7 * seq - 2) day, 'Headway Eastby', 'Six hours',
    'Headway sends one invoice each quarter', @zoe, @tom
from seq_1_to_60
where @today - interval (7 * seq - 2) day >= @first + interval 6 day;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on, decided_by)
select @budget, if(seq = 1, 1, 2000 + seq), @art, 4000, @today - interval (28 * seq - 25) day, 'Eastby Arts', 'Art class, 4 weeks',
    @zoe, @today - interval (28 * seq - 26) day, if(seq = 1, null, @tom)
from seq_1_to_14
where @today - interval (28 * seq - 25) day >= @first;

insert into review_request (id, budget, phone_id, kind, words, is_private, sent_by, on_behalf, received_at,
    answer_by, file_count, digest, version) values
    ('0199a000-000a-7000-8009-000000000001', @budget, '0199a000-000a-7000-8009-000000000001', 'SOMETHING_ELSE',
        'Can I change my support from Tuesday to Wednesday? The art class has moved.',
        false, @zoe, false, @monday - interval 3 day + interval '10:51' hour_minute, @monday + interval 11 day, 0,
        sha2('zoe 1', 256), 0);
