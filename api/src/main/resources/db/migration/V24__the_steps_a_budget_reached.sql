create table milestone (
    id          uuid        not null primary key,
    budget      uuid        not null references budget (id),
    kind        varchar(20) not null check (kind in ('SUM_TOLD', 'PLAN_BEGUN', 'PLAN_SENT', 'PLAN_SENT_BACK', 'PLAN_AGREED',
        'END_GIVEN')),
    day         date        null comment 'to decide by, of the first review, the last; else of the step. None: no review date is known',
    person      uuid        null references person (id),
    recorded_at datetime(6) not null,
    index milestone_newest (budget, recorded_at, id),
    check (day is not null or kind = 'PLAN_AGREED')
);

insert into milestone (id, budget, kind, day, person, recorded_at)
select uuid(), budget, 'PLAN_AGREED', null, max(recorded_by), max(recorded_at)
from plan
group by budget;

insert into milestone (id, budget, kind, day, person, recorded_at)
select uuid(), budget, 'SUM_TOLD', date(worked_out_at), worked_out_by, worked_out_at
from indicative_sum
where number = 1 and budget not in (select budget from plan);

grant select, insert on milestone to '${app_user}'@'%';
