package club.mercato.views;

import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** With which view a list opens for somebody. A view that is deleted takes it along. */
@Entity
class FirstView {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID staffId;
    private String page;
    private UUID viewId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected FirstView() {}

    FirstView(UUID id, StaffId staff, KeptView view) {
        this.id = id;
        this.staffId = staff.value();
        this.page = view.page();
        this.viewId = view.id().value();
    }

    void become(ViewId view) {
        viewId = view.value();
    }

    boolean is(ViewId view) {
        return viewId.equals(view.value());
    }
}

interface FirstViews extends Repository<FirstView, UUID> {

    FirstView saveAndFlush(FirstView first);

    Optional<FirstView> findByStaffIdAndPage(UUID staff, String page);

    void delete(FirstView first);
}
