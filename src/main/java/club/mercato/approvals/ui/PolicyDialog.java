package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalPolicy;
import club.mercato.approvals.ApprovalPolicy.Band;
import club.mercato.approvals.Need;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says anew whose approval an offer needs: a decision with its reason. */
class PolicyDialog extends Dialog {

    private static final int LONGEST = 500;

    private final transient PolicyScreens screens;
    private final transient Phrasebook phrases;
    private final transient ApprovalPolicy seen;
    private final transient Runnable changed;
    private final transient List<BandRow> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final TextArea why = new TextArea();
    private final Div refusal = new Div();

    PolicyDialog(PolicyScreens screens, ApprovalPolicy seen, Runnable changed) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        this.seen = seen;
        this.changed = changed;
        addClassName("policy-dialog");
        setHeaderTitle(phrases.say("approvals.policy.change"));
        setWidth("720px");
        setMaxWidth("100%");
        lines.addClassName("band-rows");
        List<Band> bands = seen.bands();
        for (int at = 0; at < bands.size(); at++) {
            put(at, bands.get(at), at == bands.size() - 1);
        }
        NativeButton more = new NativeButton(
                phrases.say("approvals.policy.add"),
                click -> put(rows.size() - 1, new Band(BigDecimal.ZERO, BigDecimal.ZERO, new Need(1, false)), false));
        more.addClassName("text-button");
        why.setLabel(phrases.say("approvals.field.reason"));
        why.setMaxLength(LONGEST);
        why.setManualValidation(true);
        why.setWidthFull();
        Div fields = new Div(new Paragraph(phrases.say("approvals.policy.meaning")), lines, more, why);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button go = new Button(phrases.say("approvals.policy.set"), click -> set());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), go);
    }

    private void put(int at, Band band, boolean last) {
        BandRow row = new BandRow(phrases, band, last, gone -> {
            rows.remove(gone);
            lines.remove(gone);
        });
        rows.add(at, row);
        lines.addComponentAtIndex(at, row);
    }

    private void set() {
        refusal.removeAll();
        why.setInvalid(false);
        screens.policy()
                .change(seen.number(), rows.stream().map(BandRow::band).toList(), why.getValue())
                .refusal()
                .ifPresentOrElse(this::refused, () -> {
                    close();
                    screens.say(phrases.say("approvals.policy.done"));
                    changed.run();
                });
    }

    private void refused(Refused refused) {
        if (refused.lacks().filter(datum -> datum.name().equals("why")).isPresent()) {
            why.setErrorMessage(phrases.say(refused.why()));
            why.setInvalid(true);
            why.focus();
        } else {
            refusal.add(new RefusalNote(refused, phrases));
        }
    }
}
