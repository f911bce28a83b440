create table target (
    id               uuid                        not null primary key,
    version          integer                     not null,
    player_id        uuid                        not null references player (id),
    window_id        uuid                        not null references registration_window (id),
    need_id          uuid references need (id),
    route            varchar(20)                 not null,
    owner_id         uuid references account (id),
    priority         integer check (priority between 1 and 3),
    priority_stands  boolean                     not null,
    stage            varchar(20)                 not null,
    stage_since      timestamp(6) with time zone not null,
    stage_by         uuid                        not null references account (id),
    -- counts the changes of stage: whoever moves a card says which count he saw
    moves            integer                     not null,
    state            varchar(10)                 not null,
    parked_until     date,
    closed_reason    varchar(30),
    created_at       timestamp(6) with time zone not null,
    created_by       uuid                        not null references account (id),
    -- player and window while the target is not closed, else null: two open targets of one player and window cannot be
    open_for         varchar(80) unique
);
create index target_stage on target (state, stage, stage_since);
create index target_player on target (player_id);
create index target_owner on target (owner_id);

-- How the parties stand, as the card says it. Kept by what happens in the contact log, apart from the target itself, so
-- that a logged call never makes somebody's move of the card look overtaken.
create table target_standing (
    target_id         uuid not null primary key references target (id),
    version           integer not null,
    club_position     varchar(20) not null,
    club_position_on  date,
    asked_on          date,
    follow_up_on      date,
    follow_up_at      timestamp(6) with time zone,
    follow_up_what    varchar(500)
);

create view target_row as
select t.id, t.player_id, t.window_id, t.need_id, t.route, t.owner_id, t.priority, t.priority_stands, t.stage,
       t.stage_since, t.stage_by, t.moves, t.state, t.parked_until, t.closed_reason,
       p.name as player_name, p.search_key as player_key, p.position as player_position,
       p.date_of_birth as born, p.contract_until, p.market_value, p.market_value_currency,
       c.id as club_id, c.name as club_name, c.short_name as club_short_name, c.roundel as club_roundel,
       c.ground_colour as club_ground, c.letter_colour as club_letter, c.search_key as club_key,
       coalesce(s.club_position, 'UNKNOWN') as club_position, s.club_position_on, s.asked_on,
       s.follow_up_on, s.follow_up_at, s.follow_up_what
from target t
         join player p on p.id = t.player_id
         left join club c on c.id = p.club_id
         left join target_standing s on s.target_id = t.id;
