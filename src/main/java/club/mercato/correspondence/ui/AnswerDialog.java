package club.mercato.correspondence.ui;

import club.mercato.bids.BidDesk.Replied;
import club.mercato.bids.BidFile;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.ReplyKind;
import club.mercato.bids.page.BidOnPage;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.parts.ActWanted;
import club.mercato.pipeline.Route;
import club.mercato.terms.Terms;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Asks what came of an offer; a counter-offer with its own terms, in the same form as ours. */
class AnswerDialog extends LifeDialog {

    private final transient BidOnPage page;
    private final transient BidFile.Version version;
    private final RadioButtonGroup<ReplyKind> answer = new RadioButtonGroup<>();
    private final DatePicker on = new DatePicker();
    private final TextArea words = new TextArea();
    private final TheirTerms theirs;

    AnswerDialog(LifeDesk desk, BidOnPage page) {
        super(
                desk,
                "correspondence.act.answer",
                desk.viewer()
                        .phrases()
                        .say(
                                "correspondence.answer.title",
                                page.target().shownName(),
                                page.bid().current().no()));
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
        ask("kind", answer);
        ask("on", on);
        ask("words", words);
        show(theirs);
        unfold(false);
        answer.getElement().callJsFunction("focus");
    }

    private void unfold(boolean countered) {
        theirs.setVisible(countered);
        setClassName("is-wide", countered);
        setWidth(countered ? "1080px" : "480px");
    }

    @Override
    void act() {
        ReplyKind kind = answer.getValue();
        LocalDate day = on.getValue();
        if (kind == null) {
            complain(answer, phrases.say("correspondence.refused.noAnswer"));
        }
        if (day == null) {
            complain(on, phrases.say("correspondence.refused.noDay"));
        }
        if (kind == null || day == null) {
            return;
        }
        if (kind != ReplyKind.COUNTERED) {
            record(ReplyForm.of(kind, day, words.getValue()));
            return;
        }
        Optional<Terms> typed = theirs.read();
        typed.ifPresent(terms -> record(ReplyForm.counter(day, terms, words.getValue())));
    }

    private void record(ReplyForm form) {
        switch (desk.bids().recordReply(page.bid().id(), version.no(), form)) {
            case Answer.Done<Replied>(Replied replied) -> {
                close();
                desk.done(
                        replied.file(),
                        phrases.say("correspondence.answer.done." + form.kind().name()));
                if (replied.logged().proposes().isPresent()) {
                    ActWanted.tell(
                            UI.getCurrent(),
                            "confirm-position",
                            Optional.of(replied.logged().id().value()));
                }
            }
            case Answer.No<Replied>(Refused refused) -> refused(refused);
        }
    }
}
