-- Staff say which yes a receipt is for where its sender named none, and may take that off again while the receipt waits. So a receipt can
-- have had several, and still has one at a time.
alter table go_ahead_use
    add column id uuid null first,
    add column matched_by uuid null comment 'staff; none where the sender named it' references person (id),
    add column unmatched_by uuid null references person (id),
    add index go_ahead_use_receipt (receipt),
    drop primary key;

update go_ahead_use set id = receipt;

alter table go_ahead_use
    modify column id uuid not null default (uuid()),
    add primary key (id),
    add column held_by uuid as (if(given_back_at is null, receipt, null)) persistent unique,
    add check (unmatched_by is null or given_back_at is not null);

grant update (unmatched_by) on go_ahead_use to '${app_user}'@'%';
