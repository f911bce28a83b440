/** Tests of the contact log, its rules and its screens. */
@NullMarked
package club.mercato.contacts;

import org.jspecify.annotations.NullMarked;
