package club.mercato.parts;

import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.html.Span;

/** A member of staff's initials; filled for the viewer himself, outlined for others. Says the full name. */
public final class InitialsDisc extends Span {

    public InitialsDisc(StaffMember member, boolean viewerHimself) {
        super(member.initials());
        addClassName("initials");
        if (viewerHimself) {
            addClassName("own");
        }
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", member.name());
        getElement().setAttribute("title", member.name());
    }
}
