package club.mercato.bids.form;

import club.mercato.kernel.Phrasebook;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Currency;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the form of an offer stands on.
 *
 * @param own    the own club's currency
 * @param typist who types: a rate is his decision
 * @param names  of members of staff
 */
public record FormGround(
        Phrasebook phrases, Currency own, StaffId typist, Supplier<Instant> now, Function<StaffId, String> names) {

    String say(String key, Object... arguments) {
        return phrases.say("bids.form." + key, arguments);
    }
}
