-- Joan, 71: NHS and council together, held by Third Way Care, where Kim works. Her sister Rose lives with her and is paid by a
-- recorded decision. Her niece Grace helps in private life, and so is never staff here.
set @budget = '0199a000-0000-7000-8000-000000000004';
set @first = date_format(@today - interval 8 month, '%Y-%m-01');
set @last = @first + interval 1 year - interval 1 day;

insert into holder (id, organisation, name, nhs_number, date_of_birth) values
    ('0199a000-0002-7000-8000-000000000004', 'QWO', 'Joan Price', '9990000042', @today - interval 71 year - interval 302 day);
insert into budget (id, organisation, holder, name, cohort, first_day, last_day, contact, recorded_at) values
    (@budget, 'QWO', '0199a000-0002-7000-8000-000000000004', 'NHS and council budget', 'JOINT',
        @first, @last, @omar, @first - interval 18 day);
insert into agreement (budget, pence) values (@budget, 1200000);
insert into share (budget, first_day, position, funder, kind, basis_points) values
    (@budget, @first, 1, 'Westmoor ICB', 'NHS', 6000),
    (@budget, @first, 2, 'Westmoor Council', 'COUNCIL', 4000);
insert into access (id, budget, person, role, rights, first_day, granted_by, granted_at) values
    ('0199a000-0004-7000-8004-000000000001', @budget, @joan, 'HOLDER', '', @first, @omar, @first - interval 18 day),
    ('0199a000-0004-7000-8004-000000000002', @budget, @kim, 'THIRD_PARTY', '', @first, @omar, @first - interval 18 day),
    ('0199a000-0004-7000-8004-000000000003', @budget, @grace, 'CARER', 'SEND_RECEIPTS', @first, @joan, @first + interval 5 day);

set @plan = '0199a000-0005-7000-8000-000000000004';
insert into plan (id, budget, version, agreed_on, about_me, risks, if_things_go_wrong, recorded_by, recorded_at) values
    (@plan, @budget, 1, @first - interval 20 day,
        'I am 71 and was a bus driver. My lungs are bad and I carry my oxygen with me. I live with my sister Rose and my roses.',
        'I run out of breath on the stairs. Rose is not young either.',
        'Short of breath: 999. Anything else: Rose, then Kim at Third Way Care, then Omar.',
        @omar, @first - interval 18 day);
insert into goal (id, plan, position, words) values
    ('0199a000-0006-7000-8004-000000000001', @plan, 1, 'I wash, dress and eat in my own time, at home'),
    ('0199a000-0006-7000-8004-000000000002', @plan, 2, 'I get to my garden and to the club'),
    ('0199a000-0006-7000-8004-000000000003', @plan, 3, 'I breathe easier and sleep better');

set @assistants = 1, @sister = 2, @garden = 3, @reflexology = 4, @batteries = 5;
insert into item (budget, number, goal, name, what, payee, cost_pence, how_often, held_by) values
    (@budget, @assistants, 1, 'Personal assistants', '8 hours a week at £13.50 an hour, and 28% on top: £138.24 a week',
        'Assistants employed by Third Way Care', 52 * 13824, 'WEEKLY', 'THIRD_PARTY'),
    (@budget, @sister, 1, 'Help from my sister', concat('4 hours a week at £13.50 an hour, and 28% on top: £69.12 a week. ',
        'Rose lives with me. Ravi Shah agreed to it on ', date_format(@first - interval 20 day, '%e %M %Y'),
        ': I accept intimate care from nobody else'),
        'Rose Price, my sister', 52 * 6912, 'WEEKLY', 'THIRD_PARTY'),
    (@budget, @garden, 2, 'Gardening', 'The heavy work, once a month, £35', 'Green Fingers', 12 * 3500, 'MONTHLY', 'THIRD_PARTY'),
    (@budget, @reflexology, 3, 'Reflexology', 'Once every four weeks, £36', 'Sole Care', 13 * 3600, 'FOUR_WEEKLY', 'THIRD_PARTY'),
    (@budget, @batteries, 2, 'Lightweight oxygen-tank batteries', 'Two, so that I can stay out a whole afternoon',
        'Breathe Easy Supplies', 21800, 'ONE_OFF', 'NOTIONAL');

insert into decision (id, subject_kind, subject, result, person, authority, reason, decided_at) values
    ('0199a000-000d-7000-8004-000000000001', 'household-payment', '0199a000-0016-7000-8004-000000000001', 'GRANTED', @ravi, 'APPROVER',
        'Joan accepts intimate care from nobody else, and Rose is there when the assistants are not.',
        @first - interval 20 day + interval '11:20' hour_minute);
insert into household_payment (id, budget, phone_id, payee, conditions, first_day, decision) values
    ('0199a000-0016-7000-8004-000000000001', @budget, '0199a000-0016-7000-8004-000000000001', 'Rose Price, my sister',
        'Four hours a week, on the payslips of Third Way Care.', @first, '0199a000-000d-7000-8004-000000000001');

-- Kim sends both wages of a week as one receipt.
insert into purchase (budget, number, part, item, pence, spent_on, supplier, note, no_proof, sent_by, decided_by)
select @budget, 1000 + week.seq, wage.seq, if(wage.seq = 1, @assistants, @sister), if(wage.seq = 1, 13824, 6912),
    @today - interval (7 * week.seq - 2) day, 'Third Way Care', 'Wages for 12 hours',
    'Wages: the payslips are with Third Way Care', @kim, @omar
from seq_1_to_60 as week, seq_1_to_2 as wage
where @today - interval (7 * week.seq - 2) day >= @first + interval 6 day;

-- Joan sends her own newest session; Third Way Care paid the others by invoice.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, sent_on, decided_by)
select @budget, 2000 + seq, @reflexology, 3600, @today - interval (28 * seq - 17) day, 'Sole Care', 'Reflexology, 1 h',
    if(seq = 1, null, 'The invoice is with Third Way Care'), if(seq = 1, @joan, @kim), @today - interval (28 * seq - 18) day, @omar
from seq_1_to_14
where @today - interval (28 * seq - 17) day >= @first;

insert into purchase (budget, number, item, pence, spent_on, supplier, note, no_proof, sent_by, sent_on, decided_by)
select @budget, 3000 + seq, @garden, 3500, @first + interval (seq - 1) month + interval 9 day, 'Green Fingers', 'Garden, 2 hours',
    'The invoice is with Third Way Care', @kim, @first + interval (seq - 1) month + interval 11 day, @omar
from seq_1_to_12
where @first + interval (seq - 1) month + interval 9 day <= @today - interval 12 day;

-- Grace, as her niece, sent what Omar now has to decide.
insert into purchase (budget, number, item, pence, spent_on, supplier, note, sent_by, sent_on, decided_by) values
    (@budget, 1, @garden, 3500, @today - interval 4 day, 'Green Fingers', 'Hedge and roses', @grace, @today - interval 3 day, null),
    (@budget, 2, @batteries, 21240, @first + interval 24 day, 'Breathe Easy Supplies', 'Two batteries',
        @joan, @first + interval 25 day, @omar);
insert into till_line (budget, number, position, words, pence) values
    (@budget, 1, 1, 'Hedge, 1 hour', 1750),
    (@budget, 1, 2, 'Roses, 1 hour', 1750),
    (@budget, 2, 1, 'Battery 24 cell', 10250),
    (@budget, 2, 2, 'Battery 24 cell', 10250),
    (@budget, 2, 3, 'Delivery', 740);

-- Only Joan and staff may know of this.
insert into review_request (id, budget, phone_id, kind, words, is_private, sent_by, on_behalf, received_at,
    answer_by, file_count, digest, version) values
    ('0199a000-000a-7000-8004-000000000001', @budget, '0199a000-000a-7000-8004-000000000001', 'WORRIED',
        'The new assistant who comes on Thursdays shouts at me, and last week there was £20 less in my purse. Please do not tell her that I said so.',
        true, @joan, false, @monday - interval 4 day + interval '16:47' hour_minute, @monday + interval 10 day, 0,
        sha2('joan 1', 256), 1);
insert into message (id, request, phone_id, words, person, from_staff, received_at) values
    ('0199a000-000b-7000-8004-000000000001', '0199a000-000a-7000-8004-000000000001', '0199a000-000b-7000-8004-000000000001',
        'Thank you for telling me, Joan. I ring you tomorrow at 10. Until we have talked, somebody else comes on Thursdays.',
        @omar, true, @monday - interval 4 day + interval '17:05' hour_minute);
