package club.mercato.contacts.ui;

import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.PositionReading;
import club.mercato.documents.StoredDocument;
import java.util.List;
import java.util.Optional;

/**
 * What a row of the log shows.
 *
 * @param before  the contact before it, if the row after this one shows it
 * @param reading the position that was read from it
 * @param papers  what came with it
 */
record LogEntry(
        LoggedContact contact,
        Optional<LoggedContact> before,
        Optional<PositionReading> reading,
        List<StoredDocument> papers) {}
