/**
 * The papers behind what is on record: files whose type is told from what is in them, kept in the data folder by their
 * digest and handed out only as downloads.
 *
 * <p>A document is about a thing, and whoever may not see that thing cannot find the document: the module that knows the
 * thing says so through {@link club.mercato.documents.DocumentReaders}. Level 3.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "parts", "journal"})
@NullMarked
package club.mercato.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
