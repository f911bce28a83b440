package club.mercato.correspondence.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.SentForm;
import club.mercato.bids.page.BidOnPage;
import club.mercato.contacts.Channel;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.FormDialog;
import club.mercato.parts.Icon;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks when, to whom and how an offer went out, and hands out the letter that goes with these answers. */
class SentDialog extends FormDialog {

    private static final List<Channel> WAYS = List.of(
            Channel.EMAIL, Channel.LETTER, Channel.MESSAGE, Channel.MEETING, Channel.INTERMEDIARY, Channel.CALL);

    private final transient LifeDesk desk;
    private final transient BidOnPage page;
    private final transient BidFile.Version version;
    private final DatePicker on = new DatePicker();
    private final TextField to = new TextField();
    private final Select<Channel> how = new Select<>();

    SentDialog(LifeDesk desk, BidOnPage page) {
        this(desk, page, desk.viewer().phrases());
    }

    private SentDialog(LifeDesk desk, BidOnPage page, Phrasebook phrases) {
        super(
                phrases,
                phrases.say(
                        "correspondence.sent.title",
                        page.target().shownName(),
                        page.bid().current().no()),
                phrases.say("correspondence.act.sent"),
                () -> desk.done(
                        page.bid().id(),
                        phrases.say(
                                "correspondence.sent.done", page.bid().current().no())));
        this.desk = desk;
        this.page = page;
        version = page.bid().current();
        LocalDate today = desk.viewer().today();
        on.setLabel(phrases.say("correspondence.sent.on"));
        on.setLocale(phrases.locale());
        on.setMax(today);
        on.setValue(today);
        to.setLabel(phrases.say("correspondence.sent.to"));
        to.setMaxLength(SentForm.LONGEST_TO);
        to.setValue(usually(page.target()));
        how.setLabel(phrases.say("correspondence.sent.how"));
        how.setItems(WAYS);
        how.setItemLabelGenerator(way -> phrases.say(way.label()));
        how.setValue(Channel.EMAIL);
        field("on", on);
        field("to", to);
        field("channel", how);
        row(on);
        row(to);
        row(how);
        row(letter());
        to.focus();
    }

    /** The other side as such; a name there is typed over it. */
    private static String usually(TargetCard target) {
        return target.route() == Route.FREE_AGENT
                ? target.player().name()
                : target.club().map(TargetCard.Club::name).orElse("");
    }

    private Div letter() {
        Anchor letter = new Anchor(desk.letter(page.bid().id(), version.no(), this::form), "");
        letter.add(new Icon("download"), new Span(phrases().say("correspondence.sent.letter")));
        letter.addClassName("button");
        Span note = new Span(
                phrases().say("correspondence.sent.kept", version.digest().substring(0, 12)));
        note.addClassName("hint");
        Div line = new Div(letter, note);
        line.addClassName("letter-line");
        return line;
    }

    private SentForm form() {
        LocalDate day = on.getValue() == null ? desk.viewer().today() : on.getValue();
        return new SentForm(day, how.getValue(), to.getValue());
    }

    @Override
    protected Optional<Answer<?>> send() {
        if (on.isEmpty()) {
            complain("on", "correspondence.refused.noDay");
            return Optional.empty();
        }
        return Optional.of(desk.bids().recordSent(page.bid().id(), version.no(), form()));
    }
}
