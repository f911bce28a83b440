-- A move that was refused to somebody, until it would go through or is no longer wanted.
create table refused_move (
    id         uuid                        not null primary key,
    target_id  uuid                        not null references target (id),
    staff_id   uuid                        not null references account (id),
    stage      varchar(20)                 not null,
    refused_at timestamp(6) with time zone not null,
    unique (target_id, staff_id, stage)
);

-- Whether whoever is to do a next touch was told that it is due. What was due before anybody was told is on his day.
alter table follow_up add column reminded boolean default false not null;
update follow_up set reminded = true where due_on < current_date;
create index follow_up_to_remind on follow_up (reminded, due_on);
