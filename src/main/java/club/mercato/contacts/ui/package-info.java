/** The contact form and the target page with its log and timeline. */
@NullMarked
package club.mercato.contacts.ui;

import org.jspecify.annotations.NullMarked;
