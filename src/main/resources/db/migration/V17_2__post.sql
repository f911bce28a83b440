-- Where a member of staff gets e-mail.
alter table account add column email varchar(254);

-- That somebody wants a kind of notice by e-mail, too.
create table mail_choice (
    id       uuid        not null primary key,
    staff_id uuid        not null references account (id),
    kind     varchar(80) not null,
    unique (staff_id, kind)
);

-- Letters to be sent, and what became of them. Nothing here says what they are about.
create table outgoing_mail (
    id           uuid                        not null primary key,
    notice_id    uuid                        not null unique,
    staff_id     uuid                        not null references account (id),
    message_id   varchar(400)                not null,
    put_at       timestamp(6) with time zone not null,
    state        varchar(12)                 not null,
    -- when it is due; in the future also while somebody sends it
    not_before   timestamp(6) with time zone not null,
    failures     integer                     not null,
    last_failure varchar(500),
    ended_at     timestamp(6) with time zone,
    check ((state = 'WAITING') = (ended_at is null))
);
create index outgoing_mail_due on outgoing_mail (state, not_before);
