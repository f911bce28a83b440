package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Icon;
import club.mercato.pipeline.RouteAdvice;
import club.mercato.pipeline.RouteDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** The opened {@link RoutePanel}: the route, what is to be said of it, and the way to another. */
class RouteOnPage extends Section implements TargetPanel.Panel {

    private final transient TargetDesk desk;
    private final transient RouteDesk routes;
    private final transient Phrasebook phrases;
    private final Span name = new Span();
    private final Div body = new Div();
    private transient List<?> shown = List.of();

    RouteOnPage(TargetDesk desk, RouteDesk routes) {
        this.desk = desk;
        this.routes = routes;
        phrases = desk.viewer().phrases();
        addClassNames("panel", "page-panel", "route-panel");
        name.addClassName("strong");
        add(new Header(new Icon("route"), new H2(phrases.say("pipeline.field.route")), name), body);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        Optional<RouteAdvice> advice = routes.adviceOn(target);
        List<?> now = List.of(target.route(), target.state(), advice);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        name.setText(phrases.say(target.route().label()));
        body.removeAll();
        body.add(new Paragraph(phrases.say("target.route." + target.route().name())));
        advice.ifPresent(said -> {
            Paragraph line = new Paragraph(phrases.say(said.says()));
            line.addClassName("route-advice");
            body.add(line);
        });
        if (desk.mayWork() && target.state() != TargetState.CLOSED) {
            NativeButton change = new NativeButton(
                    phrases.say("target.route.change"),
                    click -> new RouteDialog(desk, routes, target, this::tellChanged).open());
            change.addClassName("button");
            Div acts = new Div(change);
            acts.addClassName("panel-acts");
            body.add(acts);
        }
    }

    private void tellChanged(TargetCard target) {
        ActWanted.tell(
                UI.getCurrent(), "target-changed", Optional.of(target.id().value()));
    }
}
