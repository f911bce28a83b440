package club.mercato.directory.ui;

import club.mercato.directory.ClubForm;
import club.mercato.directory.names.Contrast;
import club.mercato.directory.names.RoundelDraft;
import club.mercato.parts.Roundel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form of a club, with its roundel as it will look. */
class ClubFields extends Fields<ClubForm> {

    private final transient Wording wording;
    private final TextField name;
    private final TextField shortName;
    private final TextField roundel;
    private final ColourField ground;
    private final ColourField letter;
    private final TextField country;
    private final TextField league;
    private final TextField association;
    private final Checkbox own;
    private final Div preview = new Div();
    private @Nullable String sourceId;
    private boolean drafted = true;

    ClubFields(Wording wording) {
        this.wording = wording;
        name = field("name", new TextField(label("name")));
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addClassName("wide");
        shortName = field("shortName", new TextField(label("shortName")));
        roundel = field("roundel", new TextField(label("roundel")));
        roundel.setMaxLength(3);
        roundel.setValueChangeMode(ValueChangeMode.EAGER);
        ground = field("groundColour", new ColourField(label("groundColour")));
        letter = field("letterColour", new ColourField(label("letterColour")));
        preview.addClassName("roundel-preview");
        preview.getElement().setAttribute("role", "status");
        add(preview);
        country = field("country", new TextField(label("country")));
        league = field("league", new TextField(label("league")));
        association = field("association", new TextField(label("association")));
        own = field("own", new Checkbox(label("own")));
        name.addValueChangeListener(change -> draft());
        roundel.addValueChangeListener(change -> chosen(change.isFromClient()));
        ground.addValueChangeListener(change -> chosen(change.isFromClient()));
        letter.addValueChangeListener(change -> chosen(change.isFromClient()));
        draft();
    }

    @Override
    void fill(ClubForm form) {
        drafted = false;
        name.setValue(form.name());
        shortName.setValue(PlayerFields.orBlank(form.shortName()));
        roundel.setValue(PlayerFields.orBlank(form.roundel()));
        ground.setValue(form.groundColour() == null ? "#000000" : form.groundColour());
        letter.setValue(form.letterColour() == null ? "#ffffff" : form.letterColour());
        country.setValue(PlayerFields.orBlank(form.country()));
        league.setValue(PlayerFields.orBlank(form.league()));
        association.setValue(PlayerFields.orBlank(form.association()));
        own.setValue(form.own());
        sourceId = form.sourceId();
        preview();
    }

    @Override
    ClubForm read() {
        return new ClubForm(
                name.getValue(),
                PlayerFields.orNull(shortName.getValue()),
                PlayerFields.orNull(roundel.getValue()),
                ground.getValue(),
                letter.getValue(),
                PlayerFields.orNull(country.getValue()),
                PlayerFields.orNull(league.getValue()),
                PlayerFields.orNull(association.getValue()),
                own.getValue(),
                sourceId);
    }

    @Override
    List<Difference> differences(ClubForm mine, ClubForm theirs) {
        List<Difference> all = new ArrayList<>();
        PlayerFields.compare(all, "name", mine.name(), theirs.name());
        PlayerFields.compare(all, "shortName", wording.text(mine.shortName()), wording.text(theirs.shortName()));
        PlayerFields.compare(all, "roundel", wording.text(mine.roundel()), wording.text(theirs.roundel()));
        PlayerFields.compare(
                all, "groundColour", wording.text(mine.groundColour()), wording.text(theirs.groundColour()));
        PlayerFields.compare(
                all, "letterColour", wording.text(mine.letterColour()), wording.text(theirs.letterColour()));
        PlayerFields.compare(all, "country", wording.text(mine.country()), wording.text(theirs.country()));
        PlayerFields.compare(all, "league", wording.text(mine.league()), wording.text(theirs.league()));
        PlayerFields.compare(all, "association", wording.text(mine.association()), wording.text(theirs.association()));
        PlayerFields.compare(all, "own", yesOrNo(mine.own()), yesOrNo(theirs.own()));
        return all;
    }

    /** Until somebody chooses, the roundel follows the name. */
    private void draft() {
        if (drafted) {
            RoundelDraft draft = RoundelDraft.of(name.getValue());
            roundel.setValue(draft.letters());
            ground.setValue(draft.ground().toLowerCase(Locale.ROOT));
            letter.setValue(draft.letter().toLowerCase(Locale.ROOT));
            preview();
        }
    }

    private void chosen(boolean byUser) {
        if (byUser) {
            drafted = false;
        }
        preview();
    }

    private void preview() {
        double contrast = Contrast.between(ground.getValue(), letter.getValue());
        Span words = new Span(wording.phrases()
                .say(
                        contrast >= Contrast.OF_TEXT ? "directory.contrast.enough" : "directory.contrast.low",
                        Math.floor(contrast * 10) / 10));
        words.setClassName("too-low", contrast < Contrast.OF_TEXT);
        preview.removeAll();
        preview.add(
                new Roundel(roundel.getValue().toUpperCase(Locale.ROOT), ground.getValue(), letter.getValue()), words);
    }

    private String yesOrNo(boolean yes) {
        return wording.phrases().say(yes ? "directory.yes" : "directory.no");
    }

    private String label(String field) {
        return wording.phrases().say("directory.label." + field);
    }
}
