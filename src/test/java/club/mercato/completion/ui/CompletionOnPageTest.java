package club.mercato.completion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.Boardroom;
import club.mercato.completion.Agreed;
import club.mercato.completion.SigningDesk;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.parts.ActWanted;
import club.mercato.parts.SumField;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** From the agreed fee to the signature on the target's page: what is missing, and the act beside it. */
class CompletionOnPageTest extends ScreenTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private NegotiationDesk desk;

    @Autowired
    private ContactLog contacts;

    private Agreed agreed = new Agreed();

    @BeforeEach
    void meet() {
        agreed = beans.createBean(Agreed.class).meet();
    }

    @Test
    void termsOtherThanTheBidAreNamedBeforeTheyAreRecorded() {
        TargetId target = atFeeAgreed(agreed.accepted("Named In Place"));
        signIn(agreed.board().staff("Ida"));
        open(target);
        assertThat(textOf(panel())).contains("0 of 4 done").contains("The personal terms are not recorded as agreed.");

        _click(_get(NativeButton.class, spec -> spec.withText("Record personal terms")));
        _get(SumField.class, spec -> spec.withLabel("Yearly wage, gross")).setValue(new BigDecimal("500000"));
        assertThat(textOf(_get(Dialog.class))).contains("The wage is EUR 500,000.00 a year, not EUR 0.00.");
        _click(_get(Button.class, spec -> spec.withText("Record personal terms")));
        TextField why = _get(TextField.class, spec -> spec.withLabel("Why the terms are other than the bid"));
        assertThat(why.getErrorMessage()).contains("Say why");
        why.setValue("He was offered more");
        _click(_get(Button.class, spec -> spec.withText("Record personal terms")));

        assertThat(textOf(panel())).contains("1 of 4 done").contains("Why: He was offered more");
    }

    @Test
    void aRefusedMoveOpensWhatMendsIt() {
        TargetId target = atFeeAgreed(agreed.accepted("Mends It"));
        signIn(agreed.board().staff("Ida"));
        open(target);

        ActWanted.tell(UI.getCurrent(), "agree-terms", Optional.of(target.value()));

        assertThat(_get(Dialog.class).getHeaderTitle()).startsWith("Personal terms of");
    }

    @Test
    void aDirectorSignsOffWithHisPassword() {
        TargetId target = atFeeAgreed(agreed.readyToSign("Signs In Place"));
        signIn(agreed.board().staff("Vera"));
        open(target);

        _click(_get(NativeButton.class, spec -> spec.withText("Sign off")));
        _click(_get(Button.class, spec -> spec.withText("Sign off")));
        PasswordField password = _get(PasswordField.class);
        assertThat(password.getErrorMessage()).isNotBlank();
        password.setValue(Boardroom.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Sign off")));

        assertThat(textOf(panel())).contains("4 of 4 done").contains("Signed off by Vera Board");
        assertThat(signing.of(target).orElseThrow().isSignedOff()).isTrue();
    }

    @Test
    void aRecruiterIsOfferedNoSignOff() {
        TargetId target = atFeeAgreed(agreed.readyToSign("No Sign Off"));
        signIn(agreed.board().staff("Enzo"));
        open(target);

        assertThat(textOf(panel())).contains("No director has signed off yet.");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Sign off"))).isEmpty();
    }

    /** What the gates on the way ask for beside the bid: that the club spoke with us. */
    private TargetId atFeeAgreed(TargetId target) {
        agreed.board().told().as(agreed.board().told().recruiter(), () -> talks(target));
        return target;
    }

    private MoveAnswer talks(TargetId target) {
        contacts.log(ContactForm.of(target, Party.SELLING_CLUB, Outcome.LISTENING, "They listen."))
                .orElseThrow();
        TargetCard card = desk.find(target).orElseThrow();
        MoveAnswer answer = desk.move(new MoveWish(target, card.moves(), Stage.FEE_AGREED, Map.of()));
        assertThat(answer).isInstanceOf(MoveAnswer.Moved.class);
        return answer;
    }

    private static Section panel() {
        return _find(Section.class, spec -> spec.withClasses("completion")).getFirst();
    }

    private static void open(TargetId target) {
        UI.getCurrent().navigate("targets/" + target.value());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
