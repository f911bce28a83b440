-- What a live bid guarantees, as the card says it: noted by whoever keeps the bids.
alter table target_standing add column guaranteed_price numeric(19, 3);
alter table target_standing add column guaranteed_price_currency varchar(3);
alter table target_standing add constraint guaranteed_price_has_currency
    check ((guaranteed_price is null) = (guaranteed_price_currency is null));

create or replace view target_row as
select t.id, t.player_id, t.window_id, t.need_id, t.route, t.owner_id, t.priority, t.priority_stands, t.stage,
       t.stage_since, t.stage_by, t.moves, t.state, t.parked_until, t.closed_reason,
       p.name as player_name, p.search_key as player_key, p.position as player_position,
       p.date_of_birth as born, p.contract_until, p.market_value, p.market_value_currency,
       c.id as club_id, c.name as club_name, c.short_name as club_short_name, c.roundel as club_roundel,
       c.ground_colour as club_ground, c.letter_colour as club_letter, c.search_key as club_key,
       coalesce(s.club_position, 'UNKNOWN') as club_position, s.club_position_on, s.asked_on,
       s.follow_up_on, s.follow_up_at, s.follow_up_what,
       r.restricted_at, r.code_name, r.code_key,
       s.guaranteed_price, s.guaranteed_price_currency
from target t
         join player p on p.id = t.player_id
         left join club c on c.id = p.club_id
         left join target_standing s on s.target_id = t.id
         left join restriction r on r.subject_id = t.id;

-- A named set of filters, order and folds of a list: what stands behind the question mark of its address.
create table saved_view (
    id         uuid                        not null primary key,
    version    integer                     not null,
    -- which list: "board", "targets"
    page       varchar(20)                 not null,
    name       varchar(60)                 not null,
    query      varchar(2000)               not null,
    author_id  uuid                        not null references account (id),
    shared     boolean                     not null,
    created_at timestamp(6) with time zone not null
);
create index saved_view_author on saved_view (author_id, page);

-- With which view a list opens for somebody.
create table first_view (
    id       uuid        not null primary key,
    version  integer     not null,
    staff_id uuid        not null references account (id),
    page     varchar(20) not null,
    view_id  uuid        not null references saved_view (id) on delete cascade,
    unique (staff_id, page)
);
