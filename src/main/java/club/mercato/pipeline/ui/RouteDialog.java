package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.RouteAdvice;
import club.mercato.pipeline.RouteDesk;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Says another route, with the reason. */
class RouteDialog extends Dialog {

    private static final int LONGEST = 500;

    private final transient RouteDesk routes;
    private final transient Phrasebook phrases;
    private final transient TargetDesk desk;
    private final transient TargetCard target;
    private final transient Consumer<TargetCard> changed;
    private final Select<Route> route = new Select<>();
    private final TextField why = new TextField();
    private final Div refusal = new Div();
    private Route seen;

    RouteDialog(TargetDesk desk, RouteDesk routes, TargetCard target, Consumer<TargetCard> changed) {
        this.desk = desk;
        this.routes = routes;
        this.seen = target.route();
        this.target = target;
        this.changed = changed;
        phrases = desk.viewer().phrases();
        setHeaderTitle(phrases.say("target.route.changeOf", target.shownName()));
        setWidth("480px");
        setMaxWidth("100%");
        route.setLabel(phrases.say("pipeline.field.route"));
        route.setItems(Route.values());
        route.setItemLabelGenerator(choice -> phrases.say(choice.label()));
        route.addValueChangeListener(chosen -> route.setHelperText(advice(chosen.getValue())));
        route.setValue(target.route());
        why.setLabel(phrases.say("pipeline.field.reason"));
        why.setMaxLength(LONGEST);
        Div fields = new Div(route, why);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button save = new Button(phrases.say("target.route.change"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), save);
        route.focus();
    }

    private String advice(Route chosen) {
        return routes.advice(target.player().id(), chosen)
                .map(RouteAdvice::says)
                .map(phrases::say)
                .orElse("");
    }

    private void save() {
        refusal.removeAll();
        why.setInvalid(false);
        routes.change(target.id(), seen, route.getValue(), why.getValue())
                .refusal()
                .ifPresentOrElse(this::refused, () -> {
                    close();
                    changed.accept(target);
                });
    }

    private void refused(Refused refused) {
        if (refused.lacks().isPresent()) {
            why.setErrorMessage(phrases.say(refused.why()));
            why.setInvalid(true);
            why.focus();
        } else {
            refusal.add(new RefusalNote(refused, phrases));
            // now he knows, so his next try is on top of theirs
            desk.negotiations().find(target.id()).ifPresent(now -> seen = now.route());
        }
    }
}
