package club.mercato.notices.naming;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Subject;
import club.mercato.notices.Mentions;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.HasElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lets whoever types an @ in a field of a form pick whom he means, and says whom that does not reach. */
@Component
public class Naming {

    private final Mentions mentions;

    Naming(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Offers everybody who may know of the thing that the field's text is about. */
    public void offer(HasElement field, Subject about, Phrasebook phrases) {
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        mentions.nameable(about)
                .forEach(member -> people.addObject()
                        .put("name", member.name())
                        .put("initials", member.initials())
                        .put("username", member.username()));
        field.getElement()
                .setPropertyJson("nameable", people)
                .setAttribute("data-naming", phrases.say("notices.naming"));
    }

    /** What to tell whoever wrote the texts: whom they named who is not told; empty if everybody is. */
    public Optional<String> unreached(Subject about, Phrasebook phrases, String... texts) {
        List<StaffMember> untold = mentions.untold(about, String.join("\n", texts));
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(
                        "notices.untold", untold.stream().map(StaffMember::name).collect(Collectors.joining(", "))));
    }
}
