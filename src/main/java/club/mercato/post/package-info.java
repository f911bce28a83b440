/**
 * Notices by e-mail, for whoever chose it: an outbox that is filled in the transaction of the notice, and a postman who
 * empties it. Each letter arrives at least once, and one that comes twice carries the same Message-ID. Level 4.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "parts", "notices"})
@NullMarked
package club.mercato.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
