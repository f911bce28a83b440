-- What a manager says for exactly one version of an offer; never changed.
alter table bid_version add constraint bid_version_digest unique (bid_id, version_no, digest);

create table bid_endorsement (
    id          uuid                        not null primary key,
    bid_id      uuid                        not null,
    version_no  integer                     not null,
    digest      varchar(64)                 not null,
    words       varchar(300)                not null check (length(trim(words)) > 0),
    endorsed_by uuid                        not null references account (id),
    endorsed_at timestamp(6) with time zone not null,
    foreign key (bid_id, version_no, digest) references bid_version (bid_id, version_no, digest),
    constraint endorses_once unique (bid_id, version_no, endorsed_by)
);

-- Players beside whom an offer is laid: those of his position whose value is nearest.
create index player_value on player (position, market_value_currency, market_value);
