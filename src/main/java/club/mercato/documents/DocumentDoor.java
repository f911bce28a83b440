package club.mercato.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands documents out: only to whoever may see what they are about, only as a download, and such that no browser takes
 * them for anything else. What is not for the viewer is not there.
 */
@Controller
class DocumentDoor {

    private static final ResponseEntity<Resource> NOTHING_HERE =
            ResponseEntity.notFound().build();

    private final DocumentStore store;

    DocumentDoor(DocumentStore store) {
        this.store = store;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> download(@PathVariable String id) {
        return idOf(id).flatMap(this::opened).map(DocumentDoor::handedOut).orElse(NOTHING_HERE);
    }

    private Optional<OpenedDocument> opened(DocumentId id) {
        try {
            return store.open(id);
        } catch (AccessDeniedException notHisRole) {
            return Optional.empty(); // as if it never existed
        }
    }

    private static ResponseEntity<Resource> handedOut(OpenedDocument opened) {
        StoredDocument document = opened.document();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .contentLength(document.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new InputStreamResource(opened.content()));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static Optional<DocumentId> idOf(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
