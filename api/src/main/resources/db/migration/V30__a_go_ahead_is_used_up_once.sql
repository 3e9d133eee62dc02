-- Which receipt a yes was for. A receipt that is taken back or returned gives it back; of those that count, one holds it.
create table go_ahead_use (
    receipt       uuid        not null primary key references receipt (id),
    go_ahead      uuid        not null references go_ahead (id),
    used_at       datetime(6) not null,
    given_back_at datetime(6) null,
    holds         uuid as (if(given_back_at is null, go_ahead, null)) persistent unique
);

-- until now several receipts could name one: the first that counts had it
insert into go_ahead_use (receipt, go_ahead, used_at)
select r.id, r.go_ahead, r.received_at
from receipt r
where r.go_ahead is not null
    and r.id = (select other.id from receipt other left join decision d on d.id = other.decision
        where other.go_ahead = r.go_ahead and other.withdrawn_at is null and (d.id is null or d.result = 'ACCEPTED')
        order by other.received_at, other.id limit 1);

grant select, insert on go_ahead_use to '${app_user}'@'%';
grant update (given_back_at) on go_ahead_use to '${app_user}'@'%';
