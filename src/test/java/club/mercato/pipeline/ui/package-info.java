/** Tests of the board's and the target's screens. */
@NullMarked
package club.mercato.pipeline.ui;

import org.jspecify.annotations.NullMarked;
