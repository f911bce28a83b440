-- Whom an offer went to, by name; empty where nobody in particular is named.
alter table bid_sending add column sent_to varchar(200) default '' not null;

-- The letter by which a version went out, as it was drawn up at that moment: of these terms and no others.
alter table bid_version add constraint bid_version_terms unique (bid_id, version_no, digest);
create table offer_letter (
    bid_id      uuid        not null,
    version_no  integer     not null,
    digest      varchar(64) not null,
    document_id uuid        not null unique references document (id),
    primary key (bid_id, version_no),
    foreign key (bid_id, version_no) references bid_sending (bid_id, version_no),
    foreign key (bid_id, version_no, digest) references bid_version (bid_id, version_no, digest)
);
