package club.mercato.post;

import club.mercato.kernel.Ids;
import club.mercato.notices.NoticeKind;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** That somebody wants a kind of notice by e-mail, too. */
@Entity
@Table(name = "mail_choice")
class MailChoice {

    @Id
    private UUID id;

    private UUID staffId;
    private String kind;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MailChoice() {}

    MailChoice(StaffId who, NoticeKind kind) {
        this.id = Ids.next();
        this.staffId = who.value();
        this.kind = kind.key();
    }

    NoticeKind kind() {
        return new NoticeKind(kind);
    }
}

interface MailChoices extends Repository<MailChoice, UUID> {

    MailChoice saveAndFlush(MailChoice choice);

    boolean existsByStaffIdAndKind(UUID staff, String kind);

    List<MailChoice> findByStaffId(UUID staff);

    void deleteByStaffIdAndKind(UUID staff, String kind);
}
