package club.mercato.meeting.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Agenda;
import club.mercato.meeting.Review;
import club.mercato.parts.RefusalNote;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Ends a review: says what stays undecided, and asks who else took part. */
class EndDialog extends Dialog {

    EndDialog(ReviewDesk desk, Review review, Consumer<Review> ended) {
        Phrasebook phrases = desk.viewer().phrases();
        Agenda agenda = desk.room().agenda(review.id());
        setHeaderTitle(phrases.say("meeting.end.title"));
        setWidth("480px");
        setMaxWidth("100%");
        List<StaffMember> staff = desk.staffRoom().active().stream()
                .filter(member -> member.is(Role.RECRUITER) || member.leads())
                .toList();
        CheckboxGroup<StaffMember> present = new CheckboxGroup<>();
        present.setLabel(phrases.say("meeting.end.present"));
        present.setItems(staff);
        present.setItemLabelGenerator(StaffMember::name);
        present.setItemEnabledProvider(member -> !review.present().contains(member.id()));
        present.setValue(staff.stream()
                .filter(member -> review.present().contains(member.id()))
                .collect(Collectors.toSet()));
        Paragraph left = new Paragraph(phrases.say(
                "meeting.end.left", agenda.decided(), agenda.points().size() - agenda.decided()));
        Div refusal = new Div();
        Div fields = new Div(left, present);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button end = new Button(phrases.say("meeting.end.act"), click -> {
            refusal.removeAll();
            Answer<Review> answer = desk.room()
                    .end(
                            review.id(),
                            present.getValue().stream().map(StaffMember::id).collect(Collectors.toSet()));
            answer.refusal().ifPresentOrElse(refused -> refusal.add(new RefusalNote(refused, phrases)), () -> {
                close();
                ended.accept(answer.orElseThrow());
            });
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), end);
    }
}
