package club.mercato.correspondence;

/**
 * A letter as a file.
 *
 * @param name    under which it is downloaded
 * @param content a PDF
 */
public record LetterFile(String name, byte[] content) {}
