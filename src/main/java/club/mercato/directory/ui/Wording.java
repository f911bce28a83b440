package club.mercato.directory.ui;

import club.mercato.directory.FieldPosition;
import club.mercato.directory.MarketValue;
import club.mercato.directory.PlayerProfile;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the directory's pages say what is known, and that something is not known. */
record Wording(Phrasebook phrases, LocalDate today) {

    String none() {
        return phrases.say("kernel.none");
    }

    String text(@Nullable Object known) {
        return known == null ? none() : known.toString();
    }

    String day(@Nullable LocalDate day) {
        return day == null ? none() : phrases.fullDay(day);
    }

    /** "1y 10m left, 30 Jun 2028". */
    String contract(@Nullable LocalDate until) {
        if (until == null) {
            return none();
        }
        return until.isBefore(today)
                ? phrases.say("directory.contract.ended", phrases.fullDay(until))
                : phrases.say("directory.contract.left", phrases.left(today, until), phrases.fullDay(until));
    }

    /** "1y 10m", or that it has ended. */
    String left(@Nullable LocalDate until) {
        if (until == null) {
            return none();
        }
        return until.isBefore(today) ? phrases.say("directory.contract.over") : phrases.left(today, until);
    }

    /** "18.0m"; another currency than the euro is named: "GBP 4.0m". */
    String value(@Nullable Money value) {
        if (value == null) {
            return none();
        }
        String amount = phrases.inMillions(value.amount());
        String code = value.currency().getCurrencyCode();
        return code.equals("EUR") ? amount : code + " " + amount;
    }

    /** "EUR 18,000,000.00 (Transfermarkt, 5 Jul 2026)". */
    String value(@Nullable MarketValue value) {
        if (value == null) {
            return none();
        }
        String amount = phrases.exactly(value.amount());
        String source = value.source() == null ? "" : value.source();
        LocalDate on = value.on();
        if (on != null) {
            source = source.isEmpty() ? phrases.fullDay(on) : source + ", " + phrases.fullDay(on);
        }
        return source.isEmpty() ? amount : phrases.say("directory.value.source", amount, source);
    }

    String position(@Nullable FieldPosition position) {
        return position == null ? none() : phrases.say(position.term());
    }

    /** "Centre-back (CB)". */
    String positionWithCode(@Nullable FieldPosition position) {
        return position == null
                ? none()
                : phrases.say("directory.position.withCode", phrases.say(position.term()), position.name());
    }

    String born(PlayerProfile player) {
        LocalDate born = player.dateOfBirth();
        return born == null
                ? none()
                : phrases.say("directory.born.age", phrases.fullDay(born), text(player.age(today)));
    }

    String term(@Nullable String key) {
        return key == null ? none() : phrases.say(key);
    }
}
