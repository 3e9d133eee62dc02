create table payment (
    id        uuid        not null primary key,
    budget    uuid        not null references budget (id),
    kind      varchar(10) not null check (kind in ('SENT', 'PAID_BACK')),
    day       date        not null,
    pence     bigint      not null check (pence > 0),
    reference varchar(80) null,
    index payment_sums (budget, kind, pence)
);
