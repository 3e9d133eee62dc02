alter table access
    modify role varchar(20) not null check (role in ('HOLDER', 'REPRESENTATIVE', 'NOMINEE', 'CARER', 'THIRD_PARTY', 'PAID'));

alter table invitation
    modify role varchar(20) not null check (role in ('HOLDER', 'REPRESENTATIVE', 'NOMINEE', 'CARER', 'THIRD_PARTY', 'PAID'));
