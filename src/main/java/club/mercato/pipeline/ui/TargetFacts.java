package club.mercato.pipeline.ui;

import club.mercato.directory.MarketValue;
import club.mercato.directory.PlayerProfile;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The player in one line: club, contract, age, origin, body, value. What is unknown is left out. */
record TargetFacts(Phrasebook phrases, LocalDate today) {

    List<Component> of(TargetCard card, PlayerProfile player) {
        List<Component> line = new ArrayList<>();
        card.club().ifPresent(club -> {
            line.add(new Roundel(club.roundel(), club.ground(), club.letter()));
            Element name = new Element("bdi").setText(club.name());
            Span bold = new Span();
            bold.addClassName("club-name");
            bold.getElement().appendChild(name);
            line.add(bold);
        });
        said(player).forEach(text -> {
            Span fact = new Span(text);
            fact.addClassName("fact");
            line.add(fact);
        });
        return line;
    }

    private List<String> said(PlayerProfile player) {
        List<String> said = new ArrayList<>();
        if (player.contractUntil() != null) {
            said.add(phrases.say(
                    "target.contract",
                    phrases.fullDay(player.contractUntil()),
                    phrases.left(today, player.contractUntil())));
        }
        Integer age = player.age(today);
        if (age != null && player.dateOfBirth() != null) {
            said.add(phrases.say("target.age", age, phrases.fullDay(player.dateOfBirth())));
        }
        if (player.nationality() != null) {
            said.add(
                    player.secondNationality() == null
                            ? player.nationality()
                            : phrases.say("target.nationalities", player.nationality(), player.secondNationality()));
        }
        if (player.foot() != null) {
            said.add(phrases.say("target.foot." + player.foot().name()));
        }
        if (player.heightCm() != null) {
            said.add(phrases.say("target.height", player.heightCm()));
        }
        if (player.value() != null) {
            said.add(value(player.value()));
        }
        return said;
    }

    private String value(MarketValue value) {
        String sum = phrases.say(
                "target.value",
                value.amount().currency().getCurrencyCode(),
                phrases.inMillions(value.amount().amount()));
        if (value.source() != null && value.on() != null) {
            return phrases.say("target.valueOfAt", sum, value.source(), phrases.day(value.on(), today));
        }
        String of = value.source() != null ? value.source() : value.on() == null ? "" : phrases.day(value.on(), today);
        return of.isEmpty() ? sum : phrases.say("target.valueOf", sum, of);
    }
}
