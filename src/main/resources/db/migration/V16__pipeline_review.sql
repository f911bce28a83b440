-- A managers' meeting that works through the pipeline.
create table review (
    id         uuid                        not null primary key,
    version    integer                     not null,
    started_by uuid                        not null references account (id),
    started_at timestamp(6) with time zone not null,
    ended_by   uuid references account (id),
    ended_at   timestamp(6) with time zone,
    -- 1 while it runs, else null: the house has one review at a time
    running    integer unique check (running = 1),
    check ((ended_at is null) = (running is not null)),
    check ((ended_at is null) = (ended_by is null))
);
create index review_ended on review (ended_at);

create table review_attendance (
    review_id uuid not null references review (id),
    staff_id  uuid not null references account (id),
    primary key (review_id, staff_id)
);

-- The agenda as it was fixed when the review began.
create table agenda_item (
    id        uuid    not null primary key,
    review_id uuid    not null references review (id),
    place     integer not null,
    target_id uuid    not null references target (id),
    need_id   uuid references need (id),
    unique (review_id, target_id),
    unique (review_id, place)
);
create index agenda_item_target on agenda_item (target_id);

-- One row for each decision, with what it brought about, so that taking it back undoes that.
create table review_decision (
    id            uuid                        not null primary key,
    version       integer                     not null,
    review_id     uuid                        not null references review (id),
    target_id     uuid                        not null references target (id),
    kind          varchar(10)                 not null,
    note          varchar(500)                not null,
    until_day     date,
    reason        varchar(30),
    owner_id      uuid references account (id),
    follow_up_id  uuid references follow_up (id),
    parking_id    uuid references parking (id),
    owner_before  uuid references account (id),
    decided_by    uuid                        not null references account (id),
    decided_at    timestamp(6) with time zone not null,
    taken_back_by uuid references account (id),
    taken_back_at timestamp(6) with time zone,
    -- the agenda's item while the decision stands, else null: two that stand for one item cannot be
    open_for      uuid unique references agenda_item (id),
    check ((taken_back_at is null) = (open_for is not null)),
    check ((taken_back_at is null) = (taken_back_by is null)),
    check ((kind = 'PARK') = (until_day is not null)),
    check ((kind = 'DROP') = (reason is not null)),
    check ((kind = 'REASSIGN') = (owner_id is not null))
);
create index review_decision_review on review_decision (review_id, decided_by, decided_at);
create index review_decision_target on review_decision (target_id, decided_at);
