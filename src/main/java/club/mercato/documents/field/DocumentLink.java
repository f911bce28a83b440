package club.mercato.documents.field;

import club.mercato.documents.StoredDocument;
import club.mercato.parts.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A document by its name, downloaded when pressed. */
public final class DocumentLink extends Anchor {

    public DocumentLink(StoredDocument document) {
        setHref(document.address());
        setRouterIgnore(true);
        getElement().setAttribute("download", document.name());
        addClassName("document-link");
        Span name = new Span(document.name());
        name.getElement().setAttribute("dir", "auto");
        add(new Icon("letter"), name);
    }
}
