-- A document's entry. Its content lies in the data folder under its digest; the same content is kept once.
create table document (
    id         uuid                        not null primary key,
    about_kind varchar(20)                 not null,
    about_id   uuid                        not null,
    name       varchar(160)                not null,
    type       varchar(10)                 not null,
    bytes      bigint                      not null check (bytes > 0),
    digest     varchar(64)                 not null,
    kept_by    uuid                        not null references account (id),
    kept_at    timestamp(6) with time zone not null
);
create index document_about on document (about_kind, about_id, kept_at);
