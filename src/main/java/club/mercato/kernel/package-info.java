/**
 * The words that every module speaks: money, ids, sentences, refusals and the house's clock.
 *
 * <p>Plain Java: no Spring, no Vaadin. Uses nothing of Mercato; everything may use it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package club.mercato.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
