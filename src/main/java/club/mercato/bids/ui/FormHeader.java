package club.mercato.bids.ui;

import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** What is written here, for whom and to which club. */
class FormHeader extends Header {

    FormHeader(String title, TargetCard target) {
        addClassName("bid-header");
        H1 heading = new H1(title);
        Div facts = new Div();
        facts.addClassName("facts-row");
        target.club().ifPresent(club -> {
            Span his = new Span();
            his.addClassName("club-name");
            his.getElement().appendChild(new Element("bdi").setText(club.name()));
            facts.add(new Roundel(club.roundel(), club.ground(), club.letter()), his);
        });
        add(heading, facts);
    }
}
