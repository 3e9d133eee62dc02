create table import_file (
    id           uuid        not null primary key,
    organisation varchar(10) not null references organisation (code),
    digest       char(64)    not null,
    imported_by  uuid        not null references person (id),
    imported_at  datetime(6) not null,
    budgets      int         not null
);
