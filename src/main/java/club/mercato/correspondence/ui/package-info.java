/** What is recorded about a bid once it is approved: sent, answered, taken back, and the letters that went out. */
@NullMarked
package club.mercato.correspondence.ui;

import org.jspecify.annotations.NullMarked;
