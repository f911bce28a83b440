/** The search that is open to every page: whatever a few letters lead to. */
@NullMarked
package club.mercato.shell.search;

import org.jspecify.annotations.NullMarked;
