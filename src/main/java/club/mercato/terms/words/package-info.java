/** How terms are read: in words, line by line, and what changed from one version to the next. */
@NamedInterface("words")
@NullMarked
package club.mercato.terms.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
