-- Whoever decides on a bid may have to be of the board.
alter table account add column of_board boolean default false not null;

-- How many directors a bid needs. A policy is never changed: another takes its place, and what was sent for approval
-- before keeps the one it was sent under.
create table approval_policy (
    number integer      not null primary key,
    why    varchar(500) not null,
    -- null for the policy that the house comes with
    set_by uuid references account (id),
    set_at timestamp(6) with time zone
);

-- One line of a policy: up to both amounts, in the own currency, so many different directors, one of the board or not.
create table approval_band (
    policy           integer        not null references approval_policy (number),
    position         integer        not null,
    up_to_price      numeric(19, 4) not null,
    up_to_commitment numeric(19, 4) not null,
    directors        integer        not null check (directors between 1 and 3),
    of_board         boolean        not null,
    primary key (policy, position),
    unique (policy, position, up_to_price, up_to_commitment, directors, of_board)
);

insert into approval_policy (number, why) values (1, 'As the house comes');
-- the last line is for all that the others are not: its amounts are more than any offer can have
insert into approval_band (policy, position, up_to_price, up_to_commitment, directors, of_board)
values (1, 0, 5000000, 15000000, 1, false),
       (1, 1, 30000000, 60000000, 2, false),
       (1, 2, 999999999999999, 999999999999999, 2, true);

create table bid (
    id           uuid                        not null primary key,
    version      integer                     not null,
    target_id    uuid                        not null references target (id),
    -- 1 for the target's first
    number       integer                     not null,
    -- the version of the terms that counts
    current_no   integer                     not null check (current_no >= 1),
    status       varchar(12)                 not null,
    status_by    uuid                        not null references account (id),
    status_at    timestamp(6) with time zone not null,
    status_why   varchar(1000)               not null,
    -- what the current version was approved by, and the last version that went to the other side
    approval_id  uuid,
    sent_no      integer,
    -- until when that stands
    expires_at   timestamp(6) with time zone,
    -- the target while the bid is not over, else null: one runs at a time
    open_for     uuid unique references target (id),
    unique (target_id, number),
    check (status in ('DRAFT', 'FOR_APPROVAL', 'RETURNED', 'REFUSED', 'APPROVED', 'SENT', 'ACCEPTED', 'COUNTERED',
                      'REJECTED', 'EXPIRED', 'WITHDRAWN')),
    constraint bid_was_approved
        check (status not in ('APPROVED', 'SENT', 'ACCEPTED', 'COUNTERED', 'REJECTED', 'EXPIRED')
            or approval_id is not null),
    constraint bid_was_sent
        check (status not in ('SENT', 'ACCEPTED', 'COUNTERED', 'REJECTED', 'EXPIRED')
            or coalesce(sent_no, 0) = current_no)
);
create index bid_target on bid (target_id);
create index bid_expires on bid (status, expires_at);

-- Who has a hand in a bid, and from which version of its terms on he is one of its authors: he drafted it, changed it, or
-- sent it for approval. Whoever never was has 2147483647. All that he does carries this number with it and is checked
-- against it: as an author of a version he cannot have decided on that version or on a later one, and whoever decided on a
-- version cannot become an author of it.
create table bid_person (
    bid_id       uuid    not null references bid (id),
    staff_id     uuid    not null references account (id),
    author_since integer not null check (author_since >= 1),
    primary key (bid_id, staff_id),
    unique (bid_id, staff_id, author_since)
);

-- The terms of a bid as they were; never changed.
create table bid_version (
    bid_id       uuid                        not null references bid (id),
    version_no   integer                     not null check (version_no >= 1),
    -- no version goes while a later one stands on it
    previous_no  integer,
    digest       varchar(64)                 not null check (length(digest) = 64),
    terms        varchar(60000)              not null,
    currency     varchar(3)                  not null,
    guaranteed   numeric(19, 4)              not null check (guaranteed >= 0),
    expected     numeric(19, 4)              not null,
    maximum      numeric(19, 4)              not null,
    commitment   numeric(19, 4)              not null,
    drafted_by   uuid                        not null,
    author_since integer                     not null,
    drafted_at   timestamp(6) with time zone not null,
    primary key (bid_id, version_no),
    unique (bid_id, version_no, digest, maximum, commitment),
    foreign key (bid_id, drafted_by, author_since) references bid_person (bid_id, staff_id, author_since)
        on update cascade,
    foreign key (bid_id, previous_no) references bid_version (bid_id, version_no),
    check (coalesce(previous_no, 0) = version_no - 1),
    constraint drafted_as_author check (author_since <= version_no),
    check (maximum >= guaranteed and commitment >= maximum)
);

-- A version sent for approval, with what it needs by the policy of that moment.
create table bid_submission (
    id               uuid                        not null primary key,
    bid_id           uuid                        not null,
    version_no       integer                     not null,
    digest           varchar(64)                 not null,
    maximum          numeric(19, 4)              not null,
    commitment       numeric(19, 4)              not null,
    policy           integer                     not null,
    band             integer                     not null,
    up_to_price      numeric(19, 4)              not null,
    up_to_commitment numeric(19, 4)              not null,
    directors        integer                     not null,
    of_board         boolean                     not null,
    sent_by          uuid                        not null,
    author_since     integer                     not null,
    sent_at          timestamp(6) with time zone not null,
    -- how it ended; null while it waits
    ended            varchar(10) check (ended in ('APPROVED', 'RETURNED', 'REFUSED', 'VOIDED')),
    ended_at         timestamp(6) with time zone,
    -- the bid while it waits, else null
    open_for         uuid unique references bid (id),
    foreign key (bid_id, version_no, digest, maximum, commitment)
        references bid_version (bid_id, version_no, digest, maximum, commitment),
    foreign key (policy, band, up_to_price, up_to_commitment, directors, of_board)
        references approval_band (policy, position, up_to_price, up_to_commitment, directors, of_board),
    foreign key (bid_id, sent_by, author_since) references bid_person (bid_id, staff_id, author_since)
        on update cascade,
    constraint submitted_as_author check (author_since <= version_no),
    constraint within_its_band check (maximum <= up_to_price and commitment <= up_to_commitment),
    check ((ended is null) = (open_for is not null)),
    unique (id, bid_id, version_no, digest),
    unique (id, bid_id, version_no, digest, directors, of_board)
);
create index bid_submission_bid on bid_submission (bid_id, version_no);

-- A director names who decides in his stead while he is away.
create table deputy (
    id          uuid                        not null primary key,
    version     integer                     not null,
    director    uuid                        not null references account (id),
    deputy      uuid                        not null references account (id),
    from_day    date                        not null,
    until_day   date                        not null,
    why         varchar(500)                not null,
    named_at    timestamp(6) with time zone not null,
    recalled_at timestamp(6) with time zone,
    check (director <> deputy),
    check (until_day >= from_day)
);
create index deputy_of on deputy (deputy, until_day);

-- What a director said to one version; never changed. Decided by one person, in one director's voice: his own, or that of
-- the director whose deputy he is. Neither counts twice, and neither may be one of the authors.
create table bid_decision (
    id                    uuid                        not null primary key,
    submission_id         uuid                        not null,
    bid_id                uuid                        not null,
    version_no            integer                     not null,
    digest                varchar(64)                 not null,
    kind                  varchar(10)                 not null check (kind in ('APPROVED', 'RETURNED', 'REFUSED')),
    decided_by            uuid                        not null,
    decider_author_since  integer                     not null,
    voice_of              uuid                        not null,
    voice_author_since    integer                     not null,
    deputy_id             uuid references deputy (id),
    of_board              boolean                     not null,
    over_mandate          boolean                     not null,
    over_budget           boolean                     not null,
    reason                varchar(1000)               not null,
    decided_at            timestamp(6) with time zone not null,
    foreign key (submission_id, bid_id, version_no, digest)
        references bid_submission (id, bid_id, version_no, digest),
    foreign key (bid_id, decided_by, decider_author_since)
        references bid_person (bid_id, staff_id, author_since) on update cascade,
    foreign key (bid_id, voice_of, voice_author_since)
        references bid_person (bid_id, staff_id, author_since) on update cascade,
    constraint decider_is_no_author check (version_no < decider_author_since),
    constraint voice_is_no_author check (version_no < voice_author_since),
    constraint deputies_are_named check ((deputy_id is null) = (voice_of = decided_by)),
    constraint a_no_has_a_reason check (kind = 'APPROVED' or length(trim(reason)) > 0),
    constraint over_has_a_reason check ((not over_mandate and not over_budget) or length(trim(reason)) > 0),
    constraint decides_once unique (submission_id, decided_by),
    constraint speaks_once unique (submission_id, voice_of),
    unique (submission_id, decided_by, kind),
    unique (submission_id, decided_by, kind, of_board)
);

-- Enough approvals of one version: each place that its policy asks for is filled by another director's.
create table bid_approval (
    submission_id uuid                        not null primary key,
    bid_id        uuid                        not null,
    version_no    integer                     not null,
    digest        varchar(64)                 not null,
    directors     integer                     not null,
    of_board      boolean                     not null,
    kind          varchar(10)                 not null check (kind = 'APPROVED'),
    first_by      uuid                        not null,
    second_by     uuid,
    third_by      uuid,
    board_by      uuid,
    board_seat    boolean                     not null check (board_seat),
    given_at      timestamp(6) with time zone not null,
    foreign key (submission_id, bid_id, version_no, digest, directors, of_board)
        references bid_submission (id, bid_id, version_no, digest, directors, of_board),
    foreign key (submission_id, first_by, kind) references bid_decision (submission_id, decided_by, kind),
    foreign key (submission_id, second_by, kind) references bid_decision (submission_id, decided_by, kind),
    foreign key (submission_id, third_by, kind) references bid_decision (submission_id, decided_by, kind),
    foreign key (submission_id, board_by, kind, board_seat)
        references bid_decision (submission_id, decided_by, kind, of_board),
    constraint enough_directors check ((directors < 2 or second_by is not null)
        and (directors < 3 or (second_by is not null and third_by is not null))),
    constraint different_directors check ((second_by is null or second_by <> first_by)
        and (third_by is null or (third_by <> first_by and third_by <> second_by))),
    constraint one_of_the_board check (not of_board or board_by is not null),
    unique (submission_id, bid_id, version_no)
);
alter table bid add constraint bid_approval_of_its_version
    foreign key (approval_id, id, current_no) references bid_approval (submission_id, bid_id, version_no);

-- A version that went to the other side: only an approved one can.
create table bid_sending (
    bid_id        uuid                        not null,
    version_no    integer                     not null,
    submission_id uuid                        not null,
    sent_on       date                        not null,
    channel       varchar(20)                 not null,
    recorded_by   uuid                        not null references account (id),
    recorded_at   timestamp(6) with time zone not null,
    primary key (bid_id, version_no),
    foreign key (submission_id, bid_id, version_no)
        references bid_approval (submission_id, bid_id, version_no)
);
alter table bid add constraint bid_sending_of_its_own
    foreign key (id, sent_no) references bid_sending (bid_id, version_no);

-- What they said to it: one answer to each version that was sent.
create table bid_answer (
    bid_id      uuid                        not null,
    version_no  integer                     not null,
    kind        varchar(10)                 not null check (kind in ('ACCEPTED', 'COUNTERED', 'REJECTED', 'LODGED')),
    answered_on date                        not null,
    -- of a counter-offer: their terms
    digest      varchar(64),
    terms       varchar(60000),
    words       varchar(1000)               not null,
    recorded_by uuid                        not null references account (id),
    recorded_at timestamp(6) with time zone not null,
    primary key (bid_id, version_no),
    foreign key (bid_id, version_no) references bid_sending (bid_id, version_no),
    check ((kind = 'COUNTERED') = (terms is not null)),
    check ((terms is null) = (digest is null))
);
