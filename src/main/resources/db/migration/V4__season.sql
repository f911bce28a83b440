create table registration_window (
    id          uuid                        not null primary key,
    version     integer                     not null,
    association varchar(40)                 not null,
    name        varchar(80)                 not null,
    opens       timestamp(6) with time zone not null,
    closes      timestamp(6) with time zone not null,
    zone        varchar(60)                 not null,
    source      varchar(200)                not null,
    verified_on date                        not null
);

create table need (
    id        uuid         not null primary key,
    version   integer      not null,
    position  varchar(8)   not null,
    profile   varchar(200) not null,
    priority  integer      not null check (priority between 1 and 3),
    window_id uuid         not null references registration_window (id),
    why       varchar(1000) not null
);
create index need_window on need (window_id);
