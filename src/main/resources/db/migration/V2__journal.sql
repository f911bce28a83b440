create table fact (
    number       bigint                      not null primary key,
    done_by      uuid                        not null references account (id),
    done_at      timestamp(6) with time zone not null,
    subject_kind varchar(20)                 not null,
    subject_id   uuid                        not null,
    sentence     varchar(120)                not null,
    words        varchar(20000)              not null,
    digest       varchar(64)                 not null
);
create index fact_subject on fact (subject_kind, subject_id, number);

create table journal_head (
    id          integer     not null primary key,
    last_number bigint      not null,
    last_digest varchar(64) not null
);
insert into journal_head (id, last_number, last_digest) values (1, 0, '');
