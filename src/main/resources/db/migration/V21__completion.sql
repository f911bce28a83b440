alter table bid add constraint bid_of_target unique (id, target_id);

-- What was agreed with the player, on the version of the bid that went out. Never changed: what is agreed anew is another
-- row, and the highest number counts.
create table personal_terms (
    id             uuid                        not null primary key,
    target_id      uuid                        not null references target (id),
    number         integer                     not null check (number >= 1),
    bid_id         uuid                        not null,
    version_no     integer                     not null,
    agreed_with    varchar(12)                 not null check (agreed_with in ('PLAYER', 'AGENT')),
    person         varchar(160)                not null,
    agreed_on      date                        not null,
    ends_on        date                        not null,
    currency       varchar(3)                  not null,
    yearly_wage    numeric(19, 4)              not null check (yearly_wage >= 0),
    signing_on_fee numeric(19, 4)              not null check (signing_on_fee >= 0),
    agent_fee      numeric(19, 4)              not null check (agent_fee >= 0),
    -- whether they are others than those of the bid, and why
    differs        boolean                     not null,
    differing      varchar(500)                not null,
    note           varchar(500)                not null,
    recorded_by    uuid                        not null references account (id),
    recorded_at    timestamp(6) with time zone not null,
    unique (target_id, number),
    unique (target_id, number, bid_id, version_no, recorded_by, differs),
    -- only what was approved went out
    foreign key (bid_id, version_no) references bid_sending (bid_id, version_no),
    foreign key (bid_id, target_id) references bid (id, target_id),
    constraint differing_is_named check (not differs or length(trim(differing)) > 0)
);

-- A medical that is booked, or what came of it. The note is for few; see SigningDesk.
create table medical (
    id          uuid                        not null primary key,
    target_id   uuid                        not null references target (id),
    number      integer                     not null check (number >= 1),
    planned_at  timestamp(6) with time zone,
    place       varchar(160)                not null,
    outcome     varchar(12) check (outcome in ('PASSED', 'CONDITIONS', 'FAILED')),
    examined_on date,
    note        varchar(1000)               not null,
    recorded_by uuid                        not null references account (id),
    recorded_at timestamp(6) with time zone not null,
    unique (target_id, number),
    unique (target_id, number, outcome),
    check ((outcome is null) = (examined_on is null))
);

create table work_permit (
    id          uuid                        not null primary key,
    target_id   uuid                        not null references target (id),
    number      integer                     not null check (number >= 1),
    state       varchar(12)                 not null
        check (state in ('NOT_NEEDED', 'NEEDED', 'APPLIED', 'GRANTED', 'REFUSED')),
    as_of       date                        not null,
    note        varchar(500)                not null,
    recorded_by uuid                        not null references account (id),
    recorded_at timestamp(6) with time zone not null,
    unique (target_id, number),
    unique (target_id, number, state)
);

-- A director signs off exactly what was agreed, examined and permitted, and neither negotiated the terms nor had a hand in
-- the bid. What must be known is named.
create table sign_off (
    id                  uuid                        not null primary key,
    target_id           uuid                        not null references target (id),
    number              integer                     not null check (number >= 1),
    terms_no            integer                     not null,
    bid_id              uuid                        not null,
    version_no          integer                     not null,
    agreed_by           uuid                        not null,
    differs             boolean                     not null,
    knows_differing     boolean                     not null,
    medical_no          integer                     not null,
    outcome             varchar(12)                 not null,
    knows_conditions    boolean                     not null,
    permit_no           integer                     not null,
    permit_state        varchar(12)                 not null,
    note                varchar(500)                not null,
    signed_by           uuid                        not null,
    signer_author_since integer                     not null,
    signed_at           timestamp(6) with time zone not null,
    unique (target_id, number),
    foreign key (target_id, terms_no, bid_id, version_no, agreed_by, differs)
        references personal_terms (target_id, number, bid_id, version_no, recorded_by, differs),
    foreign key (target_id, medical_no, outcome) references medical (target_id, number, outcome),
    foreign key (target_id, permit_no, permit_state) references work_permit (target_id, number, state),
    foreign key (bid_id, signed_by, signer_author_since)
        references bid_person (bid_id, staff_id, author_since) on update cascade,
    constraint signer_did_not_agree_terms check (signed_by <> agreed_by),
    constraint signer_is_no_author check (version_no < signer_author_since),
    constraint medical_was_passed check (outcome in ('PASSED', 'CONDITIONS')),
    constraint permit_is_there check (permit_state in ('NOT_NEEDED', 'GRANTED')),
    constraint differing_is_known check (not differs or knows_differing),
    constraint conditions_are_known check (outcome <> 'CONDITIONS' or knows_conditions)
);

-- A paper of the registration, as it was last said to be. The highest number of a kind counts.
create table registration_paper (
    id          uuid                        not null primary key,
    target_id   uuid                        not null references target (id),
    kind        varchar(12)                 not null check (kind in ('CONTRACT', 'TMS', 'ITC', 'LEAGUE')),
    number      integer                     not null check (number >= 1),
    state       varchar(12)                 not null check (state in ('FILED', 'IN_ORDER', 'NOT_NEEDED', 'REJECTED')),
    -- when it was so
    happened_at timestamp(6) with time zone not null,
    reference   varchar(80)                 not null,
    note        varchar(500)                not null,
    recorded_by uuid                        not null references account (id),
    recorded_at timestamp(6) with time zone not null,
    unique (target_id, kind, number),
    constraint without_it_has_a_reason check (state not in ('NOT_NEEDED', 'REJECTED') or length(trim(note)) > 0)
);
