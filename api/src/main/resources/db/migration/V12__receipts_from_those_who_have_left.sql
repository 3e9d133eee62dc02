alter table receipt
    add from_ended_access boolean not null default false comment 'captured before, and sent after, the access of who sent it was over';
