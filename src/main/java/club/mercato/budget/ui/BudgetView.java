package club.mercato.budget.ui;

import club.mercato.baseline.BaselineEntered;
import club.mercato.budget.BudgetEvent;
import club.mercato.budget.BudgetSheet;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Subject;
import club.mercato.parts.Beat;
import club.mercato.pipeline.TargetEvent;
import club.mercato.season.TransferWindow;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The budget of a window: what is taken of it, by which bids, when it is paid, and what the squad then costs. */
@Route("budget")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class BudgetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<String> CONCERNING =
            Set.of(TargetEvent.KIND, BudgetEvent.KIND, BaselineEntered.KIND, "window");

    private final transient BudgetScreens screens;
    private final transient Phrasebook phrases;
    private final BudgetHeader header;
    private final TakenPanel taken;
    private final BidsPanel bids;
    private final RatioPanel ratio;
    private final CashPanel cash;
    private final ChartTables tables;
    private final Div columns = new Div();
    private transient Choice choice = new Choice(Optional.empty(), Optional.empty());
    private transient BudgetActs.@Nullable Shown shown;
    private @Nullable transient Beat beat;

    BudgetView(BudgetScreens screens) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        BudgetActs acts = new BudgetActs(screens, () -> Optional.ofNullable(shown), this::refresh);
        header = new BudgetHeader(screens, acts);
        taken = new TakenPanel(screens, acts::set);
        bids = new BidsPanel(screens, new SaleActs(screens, this::refresh));
        ratio = new RatioPanel(screens, acts::enterBaseline);
        cash = new CashPanel(screens);
        tables = new ChartTables(phrases);
        addClassName("budget-page");
        Div main = new Div(taken, bids, tables);
        main.addClassName("budget-main");
        Div side = new Div(ratio, cash);
        side.addClassName("budget-side");
        columns.addClassName("budget-columns");
        columns.add(main, side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = Choice.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return phrases.say("budget.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        beat = Beat.of(attached.getUI(), screens.feed(), BudgetView::concerns, this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        Beat running = beat;
        if (running != null) {
            running.stop();
        }
    }

    private static boolean concerns(Subject subject) {
        return CONCERNING.contains(subject.kind());
    }

    private void refresh() {
        List<TransferWindow> windows = screens.calendar().windows();
        choice.among(windows, screens.calendar().currentOrNext())
                .flatMap(window -> screens.budgets().sheet(window.id()))
                .ifPresentOrElse(sheet -> show(sheet, windows), this::noWindow);
    }

    private void show(BudgetSheet sheet, List<TransferWindow> windows) {
        BudgetActs.Shown before = shown;
        int year = choice.year().orElse(RatioPanel.firstYear(sheet));
        shown = new BudgetActs.Shown(sheet, year);
        if (before == null) {
            removeAll();
            add(new Svg(Drawing.HATCHES), header, columns);
        }
        header.show(sheet, windows);
        ratio.show(sheet, year);
        if (before == null || !before.sheet().equals(sheet)) {
            taken.show(sheet);
            bids.show(sheet);
            cash.show(sheet);
            tables.show(sheet);
        }
    }

    private void noWindow() {
        removeAll();
        shown = null;
        Div none = new Div(BudgetPanel.sentence(phrases.say("budget.noWindow")));
        none.addClassName("panel");
        add(new H1(phrases.say("budget.title")), none);
    }
}
