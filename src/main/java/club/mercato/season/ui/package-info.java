@NullMarked
package club.mercato.season.ui;

import org.jspecify.annotations.NullMarked;
