create table club (
    id            uuid         not null primary key,
    version       integer      not null,
    name          varchar(160) not null,
    short_name    varchar(40)  not null,
    roundel       varchar(3)   not null,
    ground_colour varchar(7)   not null,
    letter_colour varchar(7)   not null,
    country       varchar(80),
    league        varchar(80),
    association   varchar(20),
    own           boolean      not null,
    source_id     varchar(40) unique,
    search_key    varchar(320) not null
);
create index club_search_key on club (search_key);

create table player (
    id                    uuid         not null primary key,
    version               integer      not null,
    name                  varchar(160) not null,
    date_of_birth         date,
    nationality           varchar(80),
    second_nationality    varchar(80),
    birth_country         varchar(80),
    position              varchar(8),
    foot                  varchar(8),
    height_cm             integer,
    club_id               uuid references club (id),
    contract_until        date,
    market_value          numeric(19, 2),
    market_value_currency varchar(3),
    market_value_on       date,
    market_value_source   varchar(80),
    agent                 varchar(160),
    source_id             varchar(40) unique,
    search_key            varchar(320) not null,
    check ((market_value is null) = (market_value_currency is null))
);
create index player_search_key on player (search_key, date_of_birth);
create index player_club on player (club_id);

create table person (
    id         uuid         not null primary key,
    version    integer      not null,
    name       varchar(160) not null,
    kind       varchar(20)  not null,
    club_id    uuid references club (id),
    note       varchar(1000),
    search_key varchar(320) not null
);
create index person_search_key on person (search_key);
create index person_club on person (club_id);

-- A spell is a person's or a player's, never both's.
create table spell (
    id        uuid        not null primary key,
    version   integer     not null,
    person_id uuid references person (id),
    player_id uuid references player (id),
    club_id   uuid        not null references club (id),
    role      varchar(24) not null,
    from_day  date        not null,
    until_day date,
    check ((person_id is null) <> (player_id is null)),
    check (until_day is null or until_day >= from_day)
);
create index spell_club on spell (club_id);
create index spell_person on spell (person_id);
create index spell_player on spell (player_id);

-- The words of folded names, searched by prefix as a range of the key. They are bytes, not text: bytes sort the same in
-- both databases whatever language a PostgreSQL was set up with, so the plain key serves prefixes and no operator class
-- or second migration is needed (a Danish collation sorts "aa" behind "z", and a range over text would miss names).
create table player_word (
    word      bytea not null,
    player_id uuid  not null references player (id),
    primary key (word, player_id)
);
create index player_word_player on player_word (player_id);

create table club_word (
    word    bytea not null,
    club_id uuid  not null references club (id),
    primary key (word, club_id)
);
create index club_word_club on club_word (club_id);

create table person_word (
    word      bytea not null,
    person_id uuid  not null references person (id),
    primary key (word, person_id)
);
create index person_word_person on person_word (person_id);

-- Whoever takes an upload in holds this row until the commit: one upload at a time, on however many nodes.
create table upload_turn (
    id integer not null primary key
);
insert into upload_turn (id) values (1);
