-- One row for each time that a target was parked: until when, what that day means, and how it ended.
create table parking (
    id            uuid                        not null primary key,
    version       integer                     not null,
    target_id     uuid                        not null references target (id),
    until_day     date                        not null,
    -- the day of a window that it hangs on: where the window's dates change, so does the day
    window_id     uuid references registration_window (id),
    window_day    varchar(12),
    why           varchar(500)                not null,
    then_what     varchar(500)                not null,
    follow_up_id  uuid                        not null references follow_up (id),
    parked_by     uuid                        not null references account (id),
    parked_at     timestamp(6) with time zone not null,
    ended         varchar(12),
    ended_by      uuid references account (id),
    ended_at      timestamp(6) with time zone,
    -- the target while it waits, else null: it waits for one day at a time
    open_for      uuid unique references target (id),
    check ((ended is null) = (open_for is not null)),
    check ((window_id is null) = (window_day is null))
);
create index parking_ended on parking (ended, until_day);
create index parking_target on parking (target_id, parked_at);

-- What is due because a target came back; and the way to what is due to somebody.
alter table follow_up add column after_parking boolean default false not null;
create index follow_up_due on follow_up (who, ended, due_on);
