/** What is typed of an offer, before it is one: anything may be missing. */
@NamedInterface("form")
@NullMarked
package club.mercato.terms.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
