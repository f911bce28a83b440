-- Windows of other associations, from the reference data and as they are entered; a deadline for papers of its own.
alter table registration_window add column papers_by timestamp(6) with time zone;
alter table registration_window add column confidence varchar(1) default 'B' not null;
-- names the row of the reference data that it came from, so that it is loaded once
alter table registration_window add column reference varchar(60);
alter table registration_window add constraint registration_window_reference unique (reference);

-- Notices to and consents of players' clubs.
create table approach_paper (
    id            uuid                        not null primary key,
    version       integer                     not null,
    target_id     uuid                        not null references target (id),
    kind          varchar(10)                 not null,
    club_id       uuid                        not null references club (id),
    served_on     date                        not null,
    valid_until   date,
    person        varchar(160)                not null,
    channel       varchar(20)                 not null,
    document_id   uuid references document (id),
    note          varchar(500)                not null,
    recorded_by   uuid                        not null references account (id),
    recorded_at   timestamp(6) with time zone not null,
    withdrawn_why varchar(500),
    withdrawn_by  uuid references account (id),
    withdrawn_at  timestamp(6) with time zone,
    check (valid_until is null or valid_until >= served_on)
);
create index approach_paper_target on approach_paper (target_id, served_on);

-- Somebody who leads went on against a rule, with a reason.
create table approach_overruling (
    id        uuid                        not null primary key,
    target_id uuid                        not null references target (id),
    club_id   uuid                        not null references club (id),
    rule_id   varchar(40)                 not null,
    why       varchar(500)                not null,
    done_by   uuid                        not null references account (id),
    done_at   timestamp(6) with time zone not null
);
create index approach_overruling_target on approach_overruling (target_id, done_at);
