package club.mercato.documents;

/**
 * A file that has arrived and was found good, and waits to be put on record. After a day it is gone.
 *
 * @param name   the name it will be downloaded under
 * @param bytes  its size
 * @param digest SHA-256 of its content, in hexadecimal
 */
public record ReceivedDocument(String name, DocumentType type, long bytes, String digest) {}
