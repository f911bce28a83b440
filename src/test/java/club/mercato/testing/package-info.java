/**
 * What tests share: both databases, members of staff, screens without a browser, a running desk with one.
 */
@NullMarked
package club.mercato.testing;

import org.jspecify.annotations.NullMarked;
