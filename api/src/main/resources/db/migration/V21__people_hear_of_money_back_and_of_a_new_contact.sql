alter table notice modify column kind varchar(30) not null check (kind in ('RECEIPT_ACCEPTED', 'RECEIPT_ACCEPTED_LESS',
    'RECEIPT_RETURNED', 'RECEIPT_CORRECTED', 'RECEIPT_REFUNDED', 'REQUEST_ANSWERED', 'REQUEST_MESSAGE', 'ACCESS_GRANTED',
    'ACCESS_CHANGED', 'ACCESS_ENDED', 'ACCESS_ASKED', 'ACCESS_APPOINTED', 'BIRTHDAY_SOON', 'CONTACT_CHANGED'));

-- who was told of a birthday is asked by what it is about
alter table notice add index notice_thing (thing, kind);
