-- What one person is told about one thing. Rows that came to him at once, of one kind, are one notice.
create table notice (
    id           uuid                        not null primary key,
    notice_id    uuid                        not null,
    place        integer                     not null,
    staff_id     uuid                        not null references account (id),
    kind         varchar(80)                 not null,
    subject_kind varchar(40)                 not null,
    subject_id   uuid                        not null,
    -- what makes two the same; null where each is one of its own
    occasion     varchar(120),
    sentence     varchar(120)                not null,
    words        varchar(4000)               not null,
    doer         uuid references account (id),
    noted_at     timestamp(6) with time zone not null,
    read_at      timestamp(6) with time zone,
    unique (notice_id, place),
    unique (staff_id, occasion, kind, subject_id)
);
create index notice_unread on notice (staff_id, read_at, notice_id, subject_id);
create index notice_newest on notice (staff_id, noted_at, notice_id);
