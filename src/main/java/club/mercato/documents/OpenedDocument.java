package club.mercato.documents;

import java.io.InputStream;

/**
 * A document whose content is being read.
 *
 * @param content closed by whoever asked
 */
public record OpenedDocument(StoredDocument document, InputStream content) {}
