package club.mercato.pipeline.page;

import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Component;

/** A part of a target's page that a module adds. A bean that makes one panel for each page that is opened. */
public interface TargetPanel {

    /** Where on the page. */
    Place place();

    /** Panels of one place stand in the order of this number. */
    int position();

    /** Whether a change may be on the screen a moment before this panel follows it. What acts are done in does not wait. */
    default boolean waits() {
        return place() != Place.MAIN;
    }

    /** Makes the panel for one page. Called in the viewer's session. */
    Panel open(TargetCard target);

    enum Place {
        /** A button among those in the header, after "Move to…". Drawn with the header. */
        ACT,
        /** The row right below the header: how the parties stand. */
        TRACKS,
        /** The main column. */
        MAIN,
        /** The right column. */
        SIDE
    }

    /** One opened panel. */
    interface Panel {

        Component component();

        /** Shows the target as it is now; called after every change of it, keeps what the user is typing. */
        void show(TargetCard target);
    }
}
