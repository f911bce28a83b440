/** Tests of the contact form. */
@NullMarked
package club.mercato.contacts.ui;

import org.jspecify.annotations.NullMarked;
