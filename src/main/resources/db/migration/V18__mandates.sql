-- What may be offered for a target without asking again. Each new mandate takes the place of the one before, which stays
-- readable.
create table mandate (
    id         uuid                        not null primary key,
    version    integer                     not null,
    target_id  uuid                        not null references target (id),
    number     integer                     not null check (number >= 1),
    currency   varchar(3)                  not null,
    guaranteed numeric(19, 4)              not null check (guaranteed >= 0),
    maximum    numeric(19, 4)              not null,
    note       varchar(500)                not null,
    given_by   uuid                        not null references account (id),
    given_at   timestamp(6) with time zone not null,
    ended      varchar(10),
    ended_why  varchar(500),
    ended_by   uuid references account (id),
    ended_at   timestamp(6) with time zone,
    -- the target while the mandate stands, else null: one stands at a time
    open_for   uuid unique references target (id),
    unique (target_id, number),
    check (maximum >= guaranteed),
    check ((ended is null) = (open_for is not null)),
    check ((ended is null) = (ended_at is null))
);

-- The concession ladder: what was agreed to be offered one after the other.
create table mandate_step (
    mandate_id uuid           not null references mandate (id),
    position   integer        not null,
    guaranteed numeric(19, 4) not null,
    maximum    numeric(19, 4) not null,
    words      varchar(200)   not null,
    primary key (mandate_id, position),
    check (maximum >= guaranteed)
);
