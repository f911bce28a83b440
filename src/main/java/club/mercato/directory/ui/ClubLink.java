package club.mercato.directory.ui;

import club.mercato.directory.ClubProfile;
import club.mercato.parts.Roundel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A club's roundel and name, leading to the club. */
class ClubLink extends Span {

    ClubLink(ClubProfile club) {
        addClassName("club-cell");
        Anchor name = new Anchor(ClubView.address(club.id()), club.name());
        name.setRouterIgnore(false);
        add(new Roundel(club.roundel(), club.groundColour(), club.letterColour()), name);
    }
}
