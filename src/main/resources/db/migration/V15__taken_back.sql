-- Where the card stood before its last move, so that whoever made that move can take it back; empty once he has.
alter table target add column stage_before varchar(20);
alter table target add column stage_before_since timestamp(6) with time zone;
