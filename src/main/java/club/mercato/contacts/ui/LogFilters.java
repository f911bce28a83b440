package club.mercato.contacts.ui;

import club.mercato.contacts.LogFilter;
import club.mercato.contacts.LogSummary;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.SearchField;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What narrows the log: a chip for each party and the search at once, the rest on demand. */
class LogFilters extends Div {

    private final transient Phrasebook phrases;
    private final transient Runnable changed;
    private final Div parties = new Div();
    private final SearchField search;
    private final NativeButton more = new NativeButton();
    private final Div rest = new Div();
    final Select<Outcome> outcome = new Select<>();
    final Select<StaffMember> ours = new Select<>();
    private final NativeButton priced = new NativeButton();
    private transient LogFilter filter = LogFilter.ALL;
    private boolean quiet;

    /** @param staff who of us may have spoken; asked when somebody wants to filter by it */
    LogFilters(Phrasebook phrases, Supplier<List<StaffMember>> staff, Runnable changed) {
        this.phrases = phrases;
        this.changed = changed;
        addClassName("log-filters");
        parties.addClassName("log-chips");
        search = new SearchField(phrases.say("contacts.log.search"), typed -> narrow(filter.saying(typed)));
        more.setText(phrases.say("contacts.log.filter"));
        more.addClassName("chip");
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> unfold(!rest.isVisible(), staff));
        outcome.setAriaLabel(phrases.say("contacts.field.outcome"));
        outcome.setPlaceholder(phrases.say("contacts.log.anyOutcome"));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(phrases.say("contacts.log.anyOutcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(
                one -> one == null ? phrases.say("contacts.log.anyOutcome") : phrases.say(one.label()));
        outcome.addValueChangeListener(chosen -> narrow(filter.ended(Optional.ofNullable(chosen.getValue()))));
        ours.setAriaLabel(phrases.say("contacts.field.ours"));
        ours.setPlaceholder(phrases.say("contacts.log.anybody"));
        ours.setEmptySelectionAllowed(true);
        ours.setEmptySelectionCaption(phrases.say("contacts.log.anybody"));
        ours.setItemLabelGenerator(one -> one == null ? phrases.say("contacts.log.anybody") : one.name());
        ours.addValueChangeListener(chosen ->
                narrow(filter.by(Optional.ofNullable(chosen.getValue()).map(StaffMember::id))));
        priced.setText(phrases.say("contacts.log.withPrice"));
        priced.addClassName("chip");
        priced.addClickListener(click -> narrow(filter.priced(!filter.withPrice())));
        rest.addClassName("log-filter-rest");
        rest.add(outcome, ours, priced);
        rest.setVisible(false);
        add(parties, more, search, rest);
        mark();
    }

    LogFilter filter() {
        return filter;
    }

    /** Shows how many contacts there are with each party. */
    void count(LogSummary summary) {
        parties.removeAll();
        for (Party party : Party.values()) {
            long count = summary.counts().getOrDefault(party, 0L);
            if (party == Party.OTHER && count == 0) {
                continue;
            }
            NativeButton chip = new NativeButton(
                    phrases.say("contacts.log.chip", phrases.say("contacts.tracks." + party.name()), count));
            chip.addClassName("chip");
            boolean on = filter.party().equals(Optional.of(party));
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
            chip.addClickListener(click -> narrow(filter.with(on ? Optional.empty() : Optional.of(party))));
            parties.add(chip);
        }
    }

    /** Takes every filter away, and tells nobody. */
    void clear() {
        quiet = true;
        search.clear();
        outcome.clear();
        ours.clear();
        quiet = false;
        filter = LogFilter.ALL;
        mark();
    }

    private void unfold(boolean open, Supplier<List<StaffMember>> staff) {
        if (open && ours.isEmpty()) {
            ours.setItems(staff.get());
        }
        rest.setVisible(open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void narrow(LogFilter now) {
        if (!quiet && !now.equals(filter)) {
            filter = now;
            mark();
            changed.run();
        }
    }

    private void mark() {
        priced.getElement().setAttribute("aria-pressed", String.valueOf(filter.withPrice()));
        boolean narrowed = filter.withPrice()
                || filter.outcome().isPresent()
                || filter.ours().isPresent();
        more.setClassName("is-on", narrowed);
    }
}
