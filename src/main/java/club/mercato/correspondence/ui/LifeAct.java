package club.mercato.correspondence.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A button in the header of a bid's page: there while its act is possible. */
class LifeAct extends NativeButton implements BidPanel.Panel {

    private final transient Predicate<BidOnPage> possible;
    private transient BidOnPage shown;

    /** @param opened told the bid as it stands when the button is pressed */
    LifeAct(String label, BidOnPage page, Predicate<BidOnPage> possible, Consumer<BidOnPage> opened) {
        super(label);
        this.possible = possible;
        this.shown = page;
        addClassName("button");
        addClickListener(click -> opened.accept(shown));
        showNow(page);
    }

    @Override
    public LifeAct component() {
        return this;
    }

    @Override
    public void show(BidOnPage page) {
        showNow(page);
    }

    private void showNow(BidOnPage page) {
        shown = page;
        setVisible(possible.test(page));
    }
}
