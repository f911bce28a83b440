create table account (
    id            uuid         not null primary key,
    version       integer      not null,
    username      varchar(80)  not null unique,
    name          varchar(160) not null,
    initials      varchar(8)   not null,
    password_hash varchar(200) not null,
    zone          varchar(60)  not null,
    active        boolean      not null,
    demo          boolean      not null
);

create table account_role (
    account_id uuid        not null references account (id),
    role       varchar(20) not null,
    primary key (account_id, role)
);
