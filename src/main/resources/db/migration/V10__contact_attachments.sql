-- A document that came with a contact. It is on record about the target; here stands which contact it belongs to.
create table contact_attachment (
    document_id    uuid    not null primary key references document (id),
    contact_id     uuid    not null references contact (id),
    version_number integer not null,
    target_id      uuid    not null references target (id)
);
create index contact_attachment_contact on contact_attachment (contact_id);
create index contact_attachment_target on contact_attachment (target_id);
