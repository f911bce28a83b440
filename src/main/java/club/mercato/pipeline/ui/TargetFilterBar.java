package club.mercato.pipeline.ui;

import club.mercato.directory.FieldPosition;
import club.mercato.directory.names.Folding;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.BoardFilter;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import club.mercato.season.SquadNeed;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters of the list of targets; they stand in the address, too. The text finds players and clubs. */
class TargetFilterBar extends Div {

    private final TextField text = new TextField();
    private final Select<TargetState> state = new Select<>();
    private final MultiSelectComboBox<Stage> stages = new MultiSelectComboBox<>();
    private final Select<StaffMember> owner = new Select<>();
    private final MultiSelectComboBox<Integer> priorities = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<SquadNeed> needs = new MultiSelectComboBox<>();
    private final Select<FieldPosition> position = new Select<>();
    private boolean reading;

    TargetFilterBar(BoardDesk desk, StaffRoom staffRoom, Phrasebook phrases, Runnable changed) {
        addClassName("filter-bar");
        text.setPlaceholder(phrases.say("targets.search"));
        text.setAriaLabel(phrases.say("targets.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        state.setItems(TargetState.values());
        state.setItemLabelGenerator(choice -> phrases.say("pipeline.state." + choice.name()));
        state.setValue(TargetState.OPEN);
        state.setAriaLabel(phrases.say("targets.state"));
        stages.setItems(Stage.values());
        stages.setItemLabelGenerator(stage -> phrases.say(stage.label()));
        named(stages, phrases.say("targets.stage"));
        optional(owner, phrases.say("targets.owner"));
        owner.setItemLabelGenerator(member -> member == null ? phrases.say("targets.anyOwner") : member.name());
        owner.setItems(staffRoom.owners());
        priorities.setItems(1, 2, 3);
        priorities.setItemLabelGenerator(number -> phrases.say("pipeline.priority." + number));
        named(priorities, phrases.say("targets.priority"));
        needs.setItems(desk.needs().values());
        needs.setItemLabelGenerator(SquadNeed::label);
        named(needs, phrases.say("targets.need"));
        optional(position, phrases.say("targets.position"));
        position.setItemLabelGenerator(code -> code == null ? phrases.say("targets.anyPosition") : code.name());
        position.setItems(FieldPosition.values());
        add(text, state, stages, owner, priorities, needs, position);
        List<HasValue<?, ?>> fields = List.of(text, state, stages, owner, priorities, needs, position);
        fields.forEach(field -> field.addValueChangeListener(change -> {
            if (!reading) {
                changed.run();
            }
        }));
    }

    boolean isEmpty() {
        return query().equals(TargetQuery.of(state.getValue()));
    }

    TargetQuery query() {
        return sorted(TargetQuery.Order.STAGE, false);
    }

    TargetQuery sorted(TargetQuery.Order order, boolean descending) {
        return new TargetQuery(
                state.getValue(),
                stages.getValue(),
                Optional.ofNullable(owner.getValue()).map(StaffMember::id),
                priorities.getValue(),
                needs.getValue().stream().map(SquadNeed::id).collect(Collectors.toSet()),
                Optional.empty(),
                Optional.ofNullable(position.getValue()).map(FieldPosition::name),
                BoardFilter.wordsOf(Folding.fold(text.getValue())),
                order,
                descending);
    }

    /** Takes the filters over from the address; what is unknown there filters nothing. */
    void read(QueryParameters address) {
        reading = true;
        text.setValue(address.getSingleParameter("text").orElse(""));
        state.setValue(address.getSingleParameter("state")
                .flatMap(name -> named(TargetState.values(), name))
                .orElse(TargetState.OPEN));
        stages.setValue(address.getParameters("stage").stream()
                .flatMap(name -> named(Stage.values(), name).stream())
                .collect(Collectors.toSet()));
        priorities.setValue(address.getParameters("priority").stream()
                .filter(number -> number.matches("[123]"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet()));
        position.setValue(address.getSingleParameter("position")
                .flatMap(name -> named(FieldPosition.values(), name))
                .orElse(null));
        String ownerName = address.getSingleParameter("owner").orElse("");
        owner.setValue(owner.getListDataView()
                .getItems()
                .filter(member -> member.username().equals(ownerName))
                .findFirst()
                .orElse(null));
        Set<String> wished = Set.copyOf(address.getParameters("need"));
        needs.setValue(needs.getListDataView()
                .getItems()
                .filter(need -> wished.contains(need.id().value().toString()))
                .collect(Collectors.toSet()));
        reading = false;
    }

    QueryParameters address() {
        Map<String, List<String>> address = new HashMap<>();
        if (!text.getValue().isBlank()) {
            address.put("text", List.of(text.getValue()));
        }
        if (state.getValue() != TargetState.OPEN) {
            address.put("state", List.of(state.getValue().name().toLowerCase(Locale.ROOT)));
        }
        put(address, "stage", stages.getValue().stream().map(Stage::name).toList());
        put(
                address,
                "priority",
                priorities.getValue().stream().map(String::valueOf).toList());
        put(
                address,
                "need",
                needs.getValue().stream()
                        .map(need -> need.id().value().toString())
                        .toList());
        put(
                address,
                "position",
                Optional.ofNullable(position.getValue()).map(FieldPosition::name).stream()
                        .toList());
        put(
                address,
                "owner",
                Optional.ofNullable(owner.getValue()).map(StaffMember::username).stream()
                        .toList());
        return new QueryParameters(address);
    }

    private static void put(Map<String, List<String>> address, String name, List<String> values) {
        if (!values.isEmpty()) {
            address.put(name, values);
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return List.of(values).stream()
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static void named(MultiSelectComboBox<?> field, String name) {
        field.setPlaceholder(name);
        field.setAriaLabel(name);
        field.setClearButtonVisible(true);
    }

    private static void optional(Select<?> field, String name) {
        field.setEmptySelectionAllowed(true);
        field.setAriaLabel(name);
    }
}
