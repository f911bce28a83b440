-- What the club may commit in a window. A budget is never changed: another takes its place, and all stay readable.
create table window_budget (
    id        uuid                        not null primary key,
    window_id uuid                        not null references registration_window (id),
    -- 1 for the window's first
    number    integer                     not null check (number >= 1),
    currency  varchar(3)                  not null,
    transfer  numeric(19, 4)              not null check (transfer >= 0),
    why       varchar(500)                not null check (length(trim(why)) > 0),
    set_by    uuid                        not null references account (id),
    set_at    timestamp(6) with time zone not null,
    constraint one_budget_at_a_time unique (window_id, number)
);

-- A sale that opens a part of a window's budget once it is realised, and none before.
create table expected_sale (
    id         uuid                        not null primary key,
    version    integer                     not null,
    window_id  uuid                        not null references registration_window (id),
    player_id  uuid                        not null references player (id),
    -- as he was called when it was entered
    player     varchar(200)                not null,
    currency   varchar(3)                  not null,
    amount     numeric(19, 4)              not null check (amount > 0),
    likelihood numeric(5, 2)               not null check (likelihood between 0 and 100),
    -- what has to happen for it; may be empty
    hangs_on   varchar(200)                not null,
    due        date                        not null,
    need_id    uuid references need (id),
    status     varchar(10)                 not null check (status in ('EXPECTED', 'REALISED', 'DROPPED')),
    -- of a realised one: what was paid for him
    realised   numeric(19, 4),
    why        varchar(500)                not null,
    status_by  uuid                        not null references account (id),
    status_at  timestamp(6) with time zone not null,
    -- the window while he is expected to leave, else null: once at a time
    open_for   uuid,
    constraint one_sale_of_a_player unique (player_id, open_for),
    check ((status = 'REALISED') = (realised is not null)),
    check ((status = 'EXPECTED') = (open_for is not null))
);
create index expected_sale_window on expected_sale (window_id);

-- The club's own figures of a calendar year, without any offer, as a director entered them. Never changed: the later
-- number counts.
create table squad_cost_baseline (
    id              uuid                        not null primary key,
    calendar_year   integer                     not null,
    number          integer                     not null check (number >= 1),
    currency        varchar(3)                  not null,
    pay             numeric(19, 4)              not null check (pay >= 0),
    amortisation    numeric(19, 4)              not null check (amortisation >= 0),
    agents          numeric(19, 4)              not null check (agents >= 0),
    revenue         numeric(19, 4)              not null check (revenue > 0),
    -- of 36 months, not yet divided; may be negative
    transfer_result numeric(19, 4)              not null,
    source          varchar(200)                not null check (length(trim(source)) > 0),
    entered_by      uuid                        not null references account (id),
    entered_at      timestamp(6) with time zone not null,
    constraint one_baseline_at_a_time unique (calendar_year, number)
);
