@NullMarked
package club.mercato.approach.ui;

import org.jspecify.annotations.NullMarked;
