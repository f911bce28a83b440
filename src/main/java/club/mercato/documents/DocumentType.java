package club.mercato.documents;

import java.util.List;

/** What can be kept: papers, pictures of papers and messages. Nothing that a machine would run. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A message as the mail programs save it (RFC 5322). */
    EML("message/rfc822", "eml"),
    /** Plain text in UTF-8. */
    TEXT("text/plain;charset=UTF-8", "txt", "csv", "md");

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Endings of file names that fit, in lower case and without the dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }
}
