-- Until which fact each user has seen the journal on his day, and where what he is shown begins.
create table last_visit (
    staff_id     uuid                        not null primary key references account (id),
    version      integer                     not null,
    shown_from   bigint                      not null,
    shown_since  timestamp(6) with time zone not null,
    looked_until bigint                      not null,
    looked_at    timestamp(6) with time zone not null
);

-- What the house has set otherwise than it comes. A setting without a row has its default.
create table setting (
    name    varchar(80) not null primary key,
    version integer     not null,
    number  integer     not null
);
