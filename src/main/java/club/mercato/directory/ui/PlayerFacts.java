package club.mercato.directory.ui;

import club.mercato.directory.PlayerProfile;
import com.vaadin.flow.component.html.Span;

/** What is known of a player. */
class PlayerFacts extends FactList {

    PlayerFacts(PlayerProfile player, Wording wording) {
        with(label(wording, "position"), wording.positionWithCode(player.position()));
        with(label(wording, "club"), player.club() == null ? new Span(wording.none()) : new ClubLink(player.club()));
        with(label(wording, "contract"), wording.contract(player.contractUntil()));
        with(label(wording, "value"), wording.value(player.value()));
        with(label(wording, "dateOfBirth"), wording.born(player));
        with(label(wording, "birthCountry"), wording.text(player.birthCountry()));
        with(label(wording, "nationality"), wording.text(player.nationality()));
        with(label(wording, "secondNationality"), wording.text(player.secondNationality()));
        with(
                label(wording, "foot"),
                wording.term(player.foot() == null ? null : player.foot().term()));
        with(wording.phrases().say("directory.player.height"), height(player, wording));
        with(label(wording, "agent"), wording.text(player.agent()));
    }

    private static String height(PlayerProfile player, Wording wording) {
        return player.heightCm() == null
                ? wording.none()
                : wording.phrases().say("directory.height", player.heightCm());
    }

    private static String label(Wording wording, String field) {
        return wording.phrases().say("directory.label." + field);
    }
}
