-- A restricted subject: only whoever stands in "clearance" may know that it exists.
create table restriction (
    subject_id    uuid                        not null primary key references target (id),
    version       integer                     not null,
    code_name     varchar(80),
    -- the code name as it is searched
    code_key      varchar(160),
    restricted_by uuid                        not null references account (id),
    restricted_at timestamp(6) with time zone not null
);

create table reader (
    subject_id uuid not null references restriction (subject_id),
    staff_id   uuid not null references account (id),
    primary key (subject_id, staff_id)
);
create index reader_staff on reader (staff_id);

-- Who may know of a restricted subject: its readers, and the owner of a target, whoever that is at the moment.
create view clearance as
select d.subject_id, d.staff_id
from reader d
union all
select r.subject_id, t.owner_id
from restriction r
         join target t on t.id = r.subject_id
where t.owner_id is not null;

create or replace view target_row as
select t.id, t.player_id, t.window_id, t.need_id, t.route, t.owner_id, t.priority, t.priority_stands, t.stage,
       t.stage_since, t.stage_by, t.moves, t.state, t.parked_until, t.closed_reason,
       p.name as player_name, p.search_key as player_key, p.position as player_position,
       p.date_of_birth as born, p.contract_until, p.market_value, p.market_value_currency,
       c.id as club_id, c.name as club_name, c.short_name as club_short_name, c.roundel as club_roundel,
       c.ground_colour as club_ground, c.letter_colour as club_letter, c.search_key as club_key,
       coalesce(s.club_position, 'UNKNOWN') as club_position, s.club_position_on, s.asked_on,
       s.follow_up_on, s.follow_up_at, s.follow_up_what,
       r.restricted_at, r.code_name, r.code_key
from target t
         join player p on p.id = t.player_id
         left join club c on c.id = p.club_id
         left join target_standing s on s.target_id = t.id
         left join restriction r on r.subject_id = t.id;
