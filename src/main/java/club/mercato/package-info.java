/** The application: puts the modules together and holds what is the whole house's. */
@NullMarked
package club.mercato;

import org.jspecify.annotations.NullMarked;
