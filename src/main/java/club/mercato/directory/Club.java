package club.mercato.directory;

import club.mercato.directory.names.Folding;
import club.mercato.directory.names.RoundelDraft;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A football club. */
@Entity
class Club {

    private static final int LONGEST_SHORT_NAME = 40;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;
    private String shortName;
    private String roundel;
    private String groundColour;
    private String letterColour;
    private @Nullable String country;
    private @Nullable String league;
    private @Nullable String association;
    private boolean own;
    private @Nullable String sourceId;
    private String searchKey;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Club() {}

    @SuppressWarnings("NullAway.Init") // filled by amend
    Club(ClubId id, ClubForm form) {
        this.id = id.value();
        take(form);
    }

    /** @return names of the fields that changed; empty if nothing did */
    List<String> amend(ClubForm form) {
        ClubForm before = form();
        take(form);
        ClubForm after = form();
        return new Differences()
                .compare("name", before.name(), after.name())
                .compare("shortName", before.shortName(), after.shortName())
                .compare("roundel", before.roundel(), after.roundel())
                .compare("groundColour", before.groundColour(), after.groundColour())
                .compare("letterColour", before.letterColour(), after.letterColour())
                .compare("country", before.country(), after.country())
                .compare("league", before.league(), after.league())
                .compare("association", before.association(), after.association())
                .compare("own", before.own(), after.own())
                .compare("sourceId", before.sourceId(), after.sourceId())
                .fields();
    }

    ClubId id() {
        return new ClubId(id);
    }

    boolean isAt(int readVersion) {
        return version != null && version == readVersion;
    }

    String name() {
        return name;
    }

    String searchKey() {
        return searchKey;
    }

    @Nullable
    String sourceId() {
        return sourceId;
    }

    ClubForm form() {
        return new ClubForm(
                name, shortName, roundel, groundColour, letterColour, country, league, association, own, sourceId);
    }

    ClubProfile profile() {
        return new ClubProfile(
                id(),
                version == null ? 0 : version,
                name,
                shortName,
                roundel,
                groundColour,
                letterColour,
                country,
                league,
                association,
                own,
                sourceId);
    }

    private void take(ClubForm form) {
        name = Texts.tidy(form.name());
        searchKey = Folding.key(name);
        RoundelDraft draft = RoundelDraft.of(name);
        shortName = Texts.or(form.shortName(), name.length() <= LONGEST_SHORT_NAME ? name : draft.letters());
        roundel = Texts.or(form.roundel(), draft.letters()).toUpperCase(Locale.ROOT);
        String ground = form.groundColour();
        String letter = form.letterColour();
        // One colour alone could make the other unreadable.
        groundColour = ground != null && letter != null ? ground : draft.ground();
        letterColour = ground != null && letter != null ? letter : draft.letter();
        country = Texts.orNull(form.country());
        league = Texts.orNull(form.league());
        association = Texts.orNull(form.association());
        own = form.own();
        sourceId = Texts.orNull(form.sourceId());
    }
}
