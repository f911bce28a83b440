-- A contact is a record of what happened. What was said of it stands in its versions, which are only ever added.
create table contact (
    id           uuid    not null primary key,
    lock_version integer not null,
    target_id    uuid    not null references target (id),
    latest       integer not null
);
create index contact_target on contact (target_id);

create table contact_version (
    id             uuid                        not null primary key,
    contact_id     uuid                        not null references contact (id),
    number         integer                     not null,
    party          varchar(20)                 not null,
    person_id      uuid references person (id),
    person_name    varchar(160)                not null,
    channel        varchar(20)                 not null,
    direction      varchar(20)                 not null,
    happened_at    timestamp(6) with time zone not null,
    happened_zone  varchar(60)                 not null,
    ours           uuid                        not null references account (id),
    summary        varchar(4000)               not null,
    outcome        varchar(20)                 not null,
    price          numeric(19, 4),
    price_currency varchar(3),
    written_by     uuid                        not null references account (id),
    written_at     timestamp(6) with time zone not null,
    why            varchar(500)                not null,
    unique (contact_id, number),
    check ((price is null) = (price_currency is null))
);

create table position_reading (
    id         uuid                        not null primary key,
    target_id  uuid                        not null references target (id),
    party      varchar(20)                 not null,
    attitude   varchar(20)                 not null,
    read_on    date                        not null,
    contact_id uuid references contact (id),
    grade      varchar(2),
    note       varchar(500)                not null,
    noted_by   uuid                        not null references account (id),
    noted_at   timestamp(6) with time zone not null
);
create index position_reading_target on position_reading (target_id, read_on);

create table follow_up (
    id        uuid                        not null primary key,
    version   integer                     not null,
    target_id uuid                        not null references target (id),
    what      varchar(500)                not null,
    due_on    date                        not null,
    due_at    timestamp(6) with time zone,
    who       uuid                        not null references account (id),
    set_by    uuid                        not null references account (id),
    set_at    timestamp(6) with time zone not null,
    ended     varchar(10),
    ended_by  uuid references account (id),
    ended_at  timestamp(6) with time zone,
    -- the target while the follow-up is open, else null: a target has one next step at a time
    open_for  uuid unique references target (id),
    check ((ended is null) = (open_for is not null))
);
create index follow_up_target on follow_up (target_id, set_at);
