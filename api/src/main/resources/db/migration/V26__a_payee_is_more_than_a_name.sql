alter table plan_item
    add column payee_kind varchar(20) null check (payee_kind in ('SHOP', 'AGENCY', 'SELF_EMPLOYED', 'EMPLOYEE', 'FAMILY', 'ORGANISATION')),
    add column personal_care boolean not null default false,
    add column cqc_location varchar(20) null comment 'where the Care Quality Commission inspects it: 1-123456789',
    add column same_household boolean not null default false;
