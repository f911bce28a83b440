package club.mercato.correspondence.ui;

import club.mercato.bids.BidDesk.Replied;
import club.mercato.bids.BidFile;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.ReplyKind;
import club.mercato.bids.page.BidOnPage;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.parts.FormDialog;
import club.mercato.pipeline.Route;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Asks what came of an offer; a counter-offer with its own terms, in the same form as ours. */
class AnswerDialog extends FormDialog {

    private final transient LifeDesk desk;
    private final transient BidOnPage page;
    private final transient BidFile.Version version;
    private final RadioButtonGroup<ReplyKind> answer = new RadioButtonGroup<>();
    private final DatePicker on = new DatePicker();
    private final TextArea words = new TextArea();
    private final TheirTerms theirs;

    AnswerDialog(LifeDesk desk, BidOnPage page) {
        this(desk, page, desk.viewer().phrases());
    }

    private AnswerDialog(LifeDesk desk, BidOnPage page, Phrasebook phrases) {
        super(
                phrases,
                phrases.say(
                        "correspondence.answer.title",
                        page.target().shownName(),
                        page.bid().current().no()),
                phrases.say("correspondence.act.answer"),
                () -> {});
        this.desk = desk;
        this.page = page;
        version = page.bid().current();
        theirs = new TheirTerms(desk.formGround(), version.terms());
        LocalDate today = desk.viewer().today();
        boolean clause = page.target().route() == Route.RELEASE_CLAUSE;
        answer.setLabel(phrases.say("correspondence.answer.kind"));
        answer.setItems(Arrays.stream(ReplyKind.values())
                .filter(kind -> clause || kind != ReplyKind.LODGED)
                .toList());
        answer.setItemLabelGenerator(kind -> phrases.say(kind.label()));
        answer.addValueChangeListener(chosen -> unfold(chosen.getValue() == ReplyKind.COUNTERED));
        on.setLabel(phrases.say("correspondence.answer.on"));
        on.setLocale(phrases.locale());
        on.setMax(today);
        on.setValue(today);
        words.setLabel(phrases.say("correspondence.answer.words"));
        words.setMinRows(2);
        field("kind", answer);
        field("on", on);
        field("words", words);
        row(answer);
        row(on);
        row(words);
        row(theirs);
        unfold(false);
        answer.getElement().callJsFunction("focus");
    }

    private void unfold(boolean countered) {
        theirs.setVisible(countered);
        setWidth(countered ? "1080px" : "480px");
    }

    @Override
    protected Optional<Answer<?>> send() {
        ReplyKind kind = answer.getValue();
        LocalDate day = on.getValue();
        if (kind == null) {
            complain("kind", "correspondence.refused.noAnswer");
        }
        if (day == null) {
            complain("on", "correspondence.refused.noDay");
        }
        if (kind == null || day == null) {
            return Optional.empty();
        }
        if (kind != ReplyKind.COUNTERED) {
            return Optional.of(record(ReplyForm.of(kind, day, words.getValue())));
        }
        return theirs.read().map(terms -> record(ReplyForm.counter(day, terms, words.getValue())));
    }

    private Answer<Replied> record(ReplyForm form) {
        Answer<Replied> answered = desk.bids().recordReply(page.bid().id(), version.no(), form);
        if (answered instanceof Answer.Done<Replied>(Replied replied)) {
            recorded(replied, form.kind());
        }
        return answered;
    }

    /** What the answer proposes about where the club stands is asked next. */
    private void recorded(Replied replied, ReplyKind kind) {
        close(); // before the question, which takes the focus
        desk.done(replied.file().id(), phrases().say(told(kind)));
        if (replied.logged().proposes().isPresent()) {
            ActWanted.tell(
                    UI.getCurrent(),
                    "confirm-position",
                    Optional.of(replied.logged().id().value()));
        }
    }

    /** With a player who has no club there is no fee to agree on. */
    private String told(ReplyKind kind) {
        boolean free = page.target().route() == Route.FREE_AGENT;
        return "correspondence.answer.done." + kind.name() + (free && kind == ReplyKind.ACCEPTED ? ".free" : "");
    }
}
