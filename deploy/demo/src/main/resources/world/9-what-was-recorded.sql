-- What the application would have recorded of all this: plan items on their lines, receipts with their decisions, the ledger.
insert into line (id, budget)
select concat('0199a000-0007-7000-8', right(budget, 3), '-', lpad(number, 12, '0')), budget
from item;

insert into plan_item (id, plan, line, position, goal, name, what, payee, cost_pence, how_often, management_option, first_day, last_day)
select concat('0199a000-0008-7000-8', right(i.budget, 3), '-', lpad(i.number, 12, '0')), p.id,
    concat('0199a000-0007-7000-8', right(i.budget, 3), '-', lpad(i.number, 12, '0')), i.number, g.id,
    i.name, i.what, i.payee, i.cost_pence, i.how_often, i.held_by, b.first_day, b.last_day
from item i
join budget b on b.id = i.budget
join plan p on p.budget = i.budget
join goal g on g.plan = p.id and g.position = i.goal;

insert into milestone (id, budget, kind, person, recorded_at)
select concat('0199a000-0018-7000-8000-', right(budget, 12)), budget, 'PLAN_AGREED', recorded_by, recorded_at
from plan;

-- Holders send at any hour. Staff promise ten working days (bank holidays aside) and take three, or until the Friday before where
-- that is a weekend.
create temporary table paper (primary key (budget, number)) as
select budget, number,
    concat('0199a000-0009-7000-8', right(budget, 3), '-', lpad(number, 12, '0')) as id,
    if(decided_by is null, null, concat('0199a000-000c-7000-8', right(budget, 3), '-', lpad(number, 12, '0'))) as decision,
    coalesce(sent_on, spent_on) + interval 480 + (number * 97) mod 720 minute as sent_at,
    coalesce(sent_on, spent_on) + interval 3 - greatest(weekday(coalesce(sent_on, spent_on) + interval 3 day) - 4, 0) day
        + interval 555 + (number * 53) mod 420 minute as decided_at,
    coalesce(sent_on, spent_on) + interval 14 - greatest(weekday(coalesce(sent_on, spent_on)) - 4, 0) day as answer_by,
    if(withdrawn_reason is null, null, coalesce(sent_on, spent_on) + interval 1 day + interval 511 minute) as withdrawn_at
from purchase
where part = 1;

insert into decision (id, subject_kind, subject, result, amount_pence, person, authority, reason, decided_at)
select paper.decision, 'receipt', paper.id, p.result,
    if(p.result = 'ACCEPTED', coalesce(p.accepted_pence, (select sum(pence) from purchase whole where whole.budget = p.budget
        and whole.number = p.number)), null), p.decided_by, s.role, p.reason, paper.decided_at
from purchase p
join paper using (budget, number)
join staff s on s.person = p.decided_by
where p.part = 1;

insert into receipt (id, budget, phone_id, amount_pence, total_pence, spent_on, supplier, note, no_proof, go_ahead, sent_by, on_behalf,
    late, received_at, answer_by, file_count, digest, decision, withdrawn_by, withdrawn_at, withdrawn_reason, version)
select paper.id, p.budget, paper.id, (select sum(pence) from purchase whole where whole.budget = p.budget and whole.number = p.number),
    p.total_pence, p.spent_on, p.supplier, p.note, p.no_proof, p.go_ahead, p.sent_by,
    exists (select 1 from staff s where s.person = p.sent_by)
        and not exists (select 1 from access a where a.person = p.sent_by and a.budget = p.budget),
    date(paper.sent_at) > b.last_day, paper.sent_at, paper.answer_by, if(p.no_proof is null, 1, 0), sha2(paper.id, 256), paper.decision,
    if(p.withdrawn_reason is null, null, p.sent_by), paper.withdrawn_at, p.withdrawn_reason,
    if(p.decided_by is null and p.withdrawn_reason is null, 0, 1)
from purchase p
join paper using (budget, number)
join budget b on b.id = p.budget
where p.part = 1;

insert into go_ahead_use (receipt, go_ahead, used_at)
select id, go_ahead, received_at from receipt where go_ahead is not null;

insert into receipt_part (receipt, position, line, pence)
select paper.id, p.part, if(p.item is null, null, concat('0199a000-0007-7000-8', right(p.budget, 3), '-', lpad(p.item, 12, '0'))), p.pence
from purchase p
join paper using (budget, number);

-- The ledger, in the order in which things happened.
create temporary table happened as
select budget, null as line, 'AGREED' as bucket, pence, b.first_day as day, 'budget' as source_kind, budget as source,
    'agreed' as step, 0 as part, b.recorded_at as at, 0 as turn
from agreement
join budget b on b.id = budget
union all
select r.budget, p.line, 'WAITING', p.pence, r.spent_on, 'receipt', r.id, 'sent', p.position, r.received_at, 1
from receipt r
join receipt_part p on p.receipt = r.id
union all
select r.budget, p.line, 'WAITING', -p.pence, r.spent_on, 'receipt', r.id, lower(d.result), p.position, d.decided_at, 2
from receipt r
join receipt_part p on p.receipt = r.id
join decision d on d.id = r.decision
union all
select r.budget, p.line, 'SPENT', if(d.amount_pence < r.amount_pence, d.amount_pence, p.pence), r.spent_on, 'receipt', r.id,
    'accepted', p.position, d.decided_at, 3
from receipt r
join receipt_part p on p.receipt = r.id
join decision d on d.id = r.decision and d.result = 'ACCEPTED'
union all
select r.budget, p.line, 'WAITING', -p.pence, r.spent_on, 'receipt', r.id, 'withdrawn', p.position, r.withdrawn_at, 2
from receipt r
join receipt_part p on p.receipt = r.id
where r.withdrawn_at is not null;

insert into entry (id, budget, line, bucket, pence, day, source_kind, source, step, part, recorded_at)
select concat('0199a000-0011-7000-8000-', lpad(number, 12, '0')), budget, line, bucket, pence, day, source_kind, source, step, part, at
from (select happened.*, row_number() over (order by at, budget, source, part, turn) as number from happened) as in_order;

-- What is printed on the papers; the pictures are drawn from this.
create temporary table printed as
select r.id, r.supplier as shop, r.spent_on as day, coalesce(r.total_pence, r.amount_pence) as total_pence,
    coalesce(d.result = 'RETURNED', false) as too_dark, coalesce(l.position, 1) as position, coalesce(l.words, r.note) as words,
    coalesce(l.pence, r.total_pence, r.amount_pence) as pence
from receipt r
join paper on paper.id = r.id
left join decision d on d.id = r.decision
left join till_line l on l.budget = paper.budget and l.number = paper.number
where r.file_count > 0;
