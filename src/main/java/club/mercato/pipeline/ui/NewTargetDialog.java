package club.mercato.pipeline.ui;

import club.mercato.directory.PlayerRow;
import club.mercato.directory.PlayerSearch;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SquadNeed;
import club.mercato.season.TransferWindow;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The form of a new target: player, need, window, priority, owner. What was typed stays until it is put on the board. */
class NewTargetDialog extends Dialog {

    private final transient NewTargetDesk desk;
    private final transient Phrasebook phrases;
    private final transient Consumer<TargetId> done;
    private final ComboBox<PlayerRow> player = new ComboBox<>();
    private final Select<TransferWindow> window = new Select<>();
    private final Select<SquadNeed> need = new Select<>();
    private final Select<Integer> priority = new Select<>();
    private final Select<StaffMember> owner = new Select<>();
    private final Select<Route> route = new Select<>();
    private final Div refusal = new Div();

    NewTargetDialog(NewTargetDesk desk, Consumer<TargetId> done) {
        this.desk = desk;
        this.done = done;
        phrases = desk.viewer().phrases();
        setHeaderTitle(phrases.say("targets.new"));
        addClassName("new-target");
        setWidth("480px");
        setMaxWidth("100%");
        player();
        choices();
        Div fields = new Div(player, need, window, priority, owner, route);
        fields.addClassName("form-fields");
        add(fields, refusal);
        buttons();
        player.focus();
    }

    private void player() {
        player.setLabel(phrases.say("pipeline.field.player"));
        player.setRequiredIndicatorVisible(true);
        player.setItemLabelGenerator(row -> row.name());
        player.setItems((Query<PlayerRow, String> query) -> desk
                .players()
                .search(PlayerSearch.named(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                .stream());
        player.setRenderer(NewTargetDesk.playerLine());
        player.setHelperText(phrases.say("targets.playerHelp"));
    }

    private void choices() {
        List<TransferWindow> windows = desk.calendar().windowsAhead();
        window.setLabel(phrases.say("pipeline.field.window"));
        window.setItems(windows);
        window.setItemLabelGenerator(TransferWindow::name);
        need.setLabel(phrases.say("pipeline.field.need"));
        need.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        need.setEmptySelectionAllowed(true);
        window.addValueChangeListener(chosen -> needsOf(Optional.ofNullable(chosen.getValue())));
        windows.stream().findFirst().ifPresent(window::setValue);
        priority.setLabel(phrases.say("pipeline.field.priority"));
        priority.setItems(1, 2, 3);
        priority.setEmptySelectionAllowed(true);
        priority.setItemLabelGenerator(number -> number == null ? "" : phrases.say("pipeline.priority." + number));
        StaffMember viewer = desk.viewer().staff();
        if (!viewer.leads()) {
            priority.setHelperText(phrases.say("targets.prioritySuggested"));
        }
        owner.setLabel(phrases.say("pipeline.field.owner"));
        owner.setEmptySelectionAllowed(true);
        owner.setItemLabelGenerator(member -> member == null ? "" : member.name());
        List<StaffMember> owners = desk.staffRoom().owners();
        owner.setItems(owners);
        owners.stream()
                .filter(member -> member.id().equals(viewer.id()))
                .findFirst()
                .ifPresent(owner::setValue);
        route.setLabel(phrases.say("pipeline.field.route"));
        route.setItems(Route.values());
        route.setItemLabelGenerator(choice -> phrases.say("pipeline.route." + choice.name()));
        route.setValue(Route.TRANSFER);
        route.addValueChangeListener(chosen -> adviseRoute());
        player.addValueChangeListener(chosen -> adviseRoute());
    }

    private void adviseRoute() {
        route.setHelperText(Optional.ofNullable(player.getValue())
                .flatMap(chosen -> desk.routes().advice(chosen.id(), route.getValue()))
                .map(advice -> phrases.say(advice.says()))
                .orElse(""));
    }

    private void needsOf(Optional<TransferWindow> chosen) {
        List<SquadNeed> needs =
                chosen.map(picked -> desk.calendar().needs(picked.id())).orElse(List.of());
        need.setItems(needs);
        need.setHelperText(needs.isEmpty() ? phrases.say("targets.noNeeds") : "");
    }

    private void buttons() {
        Button cancel = new Button(phrases.say("parts.cancel"), click -> close());
        Button create = new Button(phrases.say("targets.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, create);
    }

    private void create() {
        refusal.removeAll();
        player.setInvalid(player.getValue() == null);
        player.setErrorMessage(phrases.say("pipeline.refused.noPlayer"));
        window.setInvalid(window.getValue() == null);
        window.setErrorMessage(phrases.say("pipeline.refused.noWindow"));
        if (player.isInvalid() || window.isInvalid()) {
            return;
        }
        TargetForm form = new TargetForm(
                Optional.ofNullable(need.getValue()).map(SquadNeed::id),
                Optional.ofNullable(priority.getValue()),
                Optional.ofNullable(owner.getValue()).map(StaffMember::id));
        NewTarget wish = new NewTarget(player.getValue().id(), window.getValue().id(), route.getValue(), form);
        switch (desk.negotiations().identify(wish)) {
            case Answer.Done<TargetId>(TargetId id) -> {
                close();
                done.accept(id);
            }
            case Answer.No<TargetId>(Refused refused) -> refusal.add(note(refused));
        }
    }

    private RefusalNote note(Refused refused) {
        Anchor[] mends = refused.mends().stream()
                .filter(mend -> mend.on().isPresent())
                .map(mend -> {
                    Anchor first = new Anchor("targets/" + mend.on().get(), phrases.say("parts.act." + mend.act()));
                    first.getElement().setAttribute("router-link", true);
                    return first;
                })
                .toArray(Anchor[]::new);
        return new RefusalNote(refused, phrases, mends);
    }
}
