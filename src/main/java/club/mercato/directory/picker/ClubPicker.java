package club.mercato.directory.picker;

import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses a club by what is typed of its name; asks for clubs a page at a time. */
public class ClubPicker extends ComboBox<ClubProfile> {

    private final transient ClubRegister clubs;

    public ClubPicker(String label, ClubRegister clubs) {
        super(label);
        this.clubs = clubs;
        setItems(
                query -> clubs.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> clubs.count(query.getFilter().orElse("")));
        setItemLabelGenerator(ClubProfile::name);
        setRenderer(LitRenderer.<ClubProfile>of("""
                        <span class="picked"><span class="roundel" aria-hidden="true"
                            style="--ground:${item.ground};--letters:${item.letters}">${item.roundel}</span>
                        <bdi>${item.name}</bdi></span>""")
                .withProperty("ground", ClubProfile::groundColour)
                .withProperty("letters", ClubProfile::letterColour)
                .withProperty("roundel", ClubProfile::roundel)
                .withProperty("name", ClubProfile::name));
        setClearButtonVisible(true);
    }

    public Optional<ClubId> picked() {
        return getOptionalValue().map(ClubProfile::id);
    }

    /** Shows a club as picked; nothing if it is not there. */
    public void pick(@Nullable ClubId club) {
        setValue(club == null ? null : clubs.find(club).orElse(null));
    }
}
