create table criterion (
    id           uuid         not null primary key,
    phone_id     uuid         not null,
    organisation varchar(10)  null comment 'none: everywhere in England' references organisation (code),
    lasting_id   uuid         not null comment 'the first row of those that took one another’s place',
    replaces     uuid         null comment 'the row whose place it takes, as whoever wrote it named it',
    name         varchar(80)  not null,
    words        varchar(1500) not null comment 'what it is recognised by, parted by commas',
    says         varchar(20)  not null check (says in ('FINE', 'ASK_FIRST', 'NOT_POSSIBLE')),
    reason       varchar(500) not null,
    source       varchar(200) not null,
    first_day    date         not null,
    ends         boolean      not null,
    set_by       uuid         null comment 'none: it came with the product' references person (id),
    why          varchar(500) not null,
    set_at       datetime(6)  not null,
    unique (organisation, phone_id),
    -- what the law does not say never hardens into a no
    constraint national_no_is_law check (organisation is not null or says = 'ASK_FIRST'
        or source = 'NHS (Direct Payments) Regulations 2013 (SI 2013/1617)')
);

-- the regulations came into force on 1 August 2013
insert into criterion (id, phone_id, lasting_id, name, words, says, reason, source, first_day, ends, why, set_at)
select n.id, n.id, n.id, n.name, n.words, n.says, n.reason,
    case n.source
        when 'law' then 'NHS (Direct Payments) Regulations 2013 (SI 2013/1617)'
        when 'regulation 8' then 'NHS (Direct Payments) Regulations 2013, regulation 8, as amended in 2013 and 2017'
        when 'guidance' then 'NHS England guidance on direct payments for healthcare'
        else 'Guidance and local policies'
    end,
    '2013-08-01', false, 'The list for the whole of England', '2026-11-23 00:00:00'
from (
    select cast('0199a000-00c0-7000-8000-000000000001' as uuid) as id, 'Alcohol' as name,
        'alcohol, alcoholic drink, beer, lager, cider, wine, whisky, vodka, gin, rum' as words, 'NOT_POSSIBLE' as says,
        'NHS money cannot pay for alcohol to drink. Something else with alcohol in it, like a hand gel, is different: ask.' as reason,
        'law' as source
    union all select '0199a000-00c0-7000-8000-000000000002', 'Tobacco', 'tobacco, cigarette, cigar', 'NOT_POSSIBLE',
        'NHS money cannot pay for tobacco.', 'law'
    union all select '0199a000-00c0-7000-8000-000000000003', 'Gambling',
        'gambling, gamble, bet, betting, lottery ticket, scratchcard, scratch card, casino', 'NOT_POSSIBLE',
        'NHS money cannot pay for gambling.', 'law'
    union all select '0199a000-00c0-7000-8000-000000000004', 'Paying back a debt',
        'debt, overdraft, loan repayment, repay a loan, pay back a loan, payday loan', 'NOT_POSSIBLE',
        'NHS money cannot pay back a debt. A bill for a service in your plan is different: you can pay that.', 'law'
    union all select '0199a000-00c0-7000-8000-000000000005', 'Anything illegal', 'illegal, against the law, stolen, cocaine, heroin',
        'NOT_POSSIBLE', 'NHS money cannot pay for anything that is against the law.', 'law'
    union all select '0199a000-00c0-7000-8000-000000000006', 'Emergency care',
        'emergency care, emergency treatment, accident and emergency, ambulance', 'ASK_FIRST',
        'The NHS gives this to everyone in another way, so a budget is not usually for it.', 'policies'
    union all select '0199a000-00c0-7000-8000-000000000007', 'GP and other primary care', 'GP, doctor, primary care', 'ASK_FIRST',
        'The NHS gives this to everyone in another way, so a budget is not usually for it.', 'policies'
    union all select '0199a000-00c0-7000-8000-000000000008', 'Prescriptions',
        'prescription, prescription charge, prescribed medicine', 'ASK_FIRST',
        'The NHS has other help with the cost of these, so a budget is not usually for them.', 'policies'
    union all select '0199a000-00c0-7000-8000-000000000009', 'Dental treatment', 'dental, dentist, denture', 'ASK_FIRST',
        'The NHS gives this in another way, so a budget is not usually for it.', 'policies'
    union all select '0199a000-00c0-7000-8000-000000000010', 'Vaccination and screening',
        'vaccination, vaccine, jab, health screening, cancer screening, screening test', 'ASK_FIRST',
        'The NHS gives this to everyone in another way, so a budget is not usually for it.', 'policies'
    union all select '0199a000-00c0-7000-8000-000000000011', 'Planned surgery', 'surgery, operation', 'ASK_FIRST',
        'The NHS gives this in another way, so a budget is not usually for it.', 'policies'
    union all select '0199a000-00c0-7000-8000-000000000012', 'Paying someone who lives with you',
        'same household, same home, lives with me, live with me, living with me, family member, relative, husband, wife, partner, mother, father, mum, dad, sister, brother, son, daughter',
        'ASK_FIRST',
        'A family member or friend in the same home can only be paid after we have decided it and written it down.', 'regulation 8'
    union all select '0199a000-00c0-7000-8000-000000000013', 'Personal care from an agency',
        'personal care, care agency, home care agency, agency carer, agency care', 'ASK_FIRST',
        'The agency must be registered with the Care Quality Commission (CQC). A personal assistant you employ yourself need not be.',
        'guidance'
) n;

grant select, insert on criterion to '${app_user}'@'%';
