/** The board, the list of targets and the form of a new one. */
@NullMarked
package club.mercato.pipeline.ui;

import org.jspecify.annotations.NullMarked;
