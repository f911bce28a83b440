/** The pages of the pipeline review: the meeting, its figures, and its minutes. */
@NullMarked
package club.mercato.meeting.ui;

import org.jspecify.annotations.NullMarked;
