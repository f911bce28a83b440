package club.mercato.post.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.SignedInAs;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Each says where he gets e-mail and of what; without an address, nothing can be chosen. */
@TestPropertySource(
        properties = {
            // nobody listens there: no letter of this test is ever due
            "mercato.post.smtp-url=smtp://127.0.0.1:9",
            "mercato.post.public-url=https://mercato.club.example",
            "mercato.post.every=1d"
        })
class NotificationSettingsTest extends ScreenTest {

    @Autowired
    private JdbcClient database;

    @Test
    void withoutAnAddressNothingCanBeChosen() {
        open(Role.RECRUITER);

        assertThat(_find(Checkbox.class)).isNotEmpty().noneMatch(box -> box.isEnabled());
        assertThat(text()).contains("say your e-mail address first");
    }

    @Test
    void whatIsNoAddressIsRefusedAtTheField() {
        open(Role.RECRUITER);
        EmailField field = _get(EmailField.class);

        field.setValue("ilaria at club");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("no e-mail address");
    }

    @Test
    void whatIsChosenIsChosenWhenThePageIsOpenedAgain() {
        StaffMember member = open(Role.RECRUITER);
        _get(EmailField.class).setValue("ilaria@club.example");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        String kind = "Next steps that fall due";
        assertThat(box(kind).isEnabled()).isTrue();

        box(kind).setValue(true);
        signIn(member);
        UI.getCurrent().navigate("notifications/settings");

        assertThat(_get(EmailField.class).getValue()).isEqualTo("ilaria@club.example");
        assertThat(box(kind).getValue()).isTrue();
        assertThat(box("Restricted targets that I may know of").getValue()).isFalse();
    }

    @Test
    void administratorsSeeWhatCouldNotBeDeliveredAndTryAgain() {
        StaffMember reader = SignedInAs.employed(staffRoom, "unreached", Role.RECRUITER);
        database.sql("""
                        insert into outgoing_mail (id, notice_id, staff_id, message_id, put_at, state, not_before, failures,
                        last_failure, ended_at) values (?, ?, ?, '<x@y>', ?, 'GAVE_UP', ?, 8, 'Unknown host', ?)""")
                .params(UUID.randomUUID(), UUID.randomUUID(), reader.key(), now(), now(), now())
                .update();
        open(Role.ADMIN);
        assertThat(text()).contains("Unreached Testa", "8 tries", "Unknown host", "1 e-mail was given up.");

        _click(_get(NativeButton.class, spec -> spec.withText("Try again")));

        assertThat(text()).contains("All e-mail was delivered, 1 waits for its next try.");
    }

    @Test
    void nobodyElseSeesWhatCouldNotBeDelivered() {
        open(Role.MANAGER);

        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("E-mail that could not be delivered");
    }

    private StaffMember open(Role role) {
        StaffMember member = SignedInAs.employed(staffRoom, "settings-" + UUID.randomUUID(), role);
        signIn(member);
        UI.getCurrent().navigate("notifications/settings");
        return member;
    }

    private static Checkbox box(String label) {
        return _get(Checkbox.class, spec -> spec.withLabel(label));
    }

    private static String text() {
        return _get(NotificationSettingsView.class).getElement().getTextRecursively();
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
