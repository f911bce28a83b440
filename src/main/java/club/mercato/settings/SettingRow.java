package club.mercato.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** A setting that somebody changed. */
@Entity
@Table(name = "setting")
class SettingRow {

    @Id
    private String name;

    @Version
    private @Nullable Integer version;

    private int number;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SettingRow() {}

    SettingRow(Setting setting) {
        this.name = setting.name();
        this.number = setting.fallback();
    }

    void set(int wished) {
        number = wished;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }
}

interface SettingRows extends Repository<SettingRow, String> {

    SettingRow saveAndFlush(SettingRow row);

    Optional<SettingRow> findById(String name);

    List<SettingRow> findAll();
}
