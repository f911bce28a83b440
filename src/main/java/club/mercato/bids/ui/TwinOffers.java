package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.figures.twin.DealTwin;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a bid can be laid side by side, and what of it is.
 *
 * @param all    our versions, each followed by the terms it was answered with
 * @param chosen two or three of them, in the same order; fewer only where there are no more
 */
record TwinOffers(List<Offer> all, List<Offer> chosen) {

    /** Under which the address says what is chosen: {@code offers=v1,c1}. */
    static final String PARAMETER = "offers";

    /**
     * One offer.
     *
     * @param theirs whether it is what version {@code no} was answered with
     * @param on     the day of the answer; empty for what we wrote
     */
    record Offer(int no, boolean theirs, Terms terms, Optional<LocalDate> on) {

        String code() {
            return (theirs ? "c" : "v") + no;
        }
    }

    /** @param wanted codes from the address; what is unknown in it is as if nothing were said */
    static TwinOffers of(BidFile bid, Optional<String> wanted) {
        List<Offer> all = new ArrayList<>();
        for (BidFile.Version version : bid.versions()) {
            all.add(new Offer(version.no(), false, version.terms(), Optional.empty()));
            bid.replies().stream()
                    .filter(reply -> reply.version() == version.no())
                    .forEach(reply -> reply.theirs()
                            .ifPresent(
                                    terms -> all.add(new Offer(version.no(), true, terms, Optional.of(reply.on())))));
        }
        List<Offer> chosen = wanted.map(codes -> only(all, codes(codes)))
                .filter(some -> some.size() >= DealTwin.FEWEST && some.size() <= DealTwin.MOST)
                .orElseGet(() -> usual(all));
        return new TwinOffers(List.copyOf(all), chosen);
    }

    /** The latest answer with terms of their own between ours before and after it; without one, the last two versions. */
    private static List<Offer> usual(List<Offer> all) {
        for (int place = all.size() - 1; place > 0; place--) {
            if (all.get(place).theirs()) {
                return only(
                        all,
                        new TreeSet<>(List.of(
                                all.get(place - 1).code(),
                                all.get(place).code(),
                                all.getLast().code())));
            }
        }
        return all.subList(Math.max(0, all.size() - DealTwin.FEWEST), all.size());
    }

    private static Set<String> codes(String written) {
        return new TreeSet<>(Arrays.asList(written.split(",", -1)));
    }

    private static List<Offer> only(List<Offer> all, Set<String> codes) {
        return all.stream().filter(offer -> codes.contains(offer.code())).toList();
    }

    boolean canBeCompared() {
        return chosen.size() >= DealTwin.FEWEST;
    }

    boolean isChosen(Offer offer) {
        return chosen.contains(offer);
    }

    /** Whether it may be added, or left out. */
    boolean mayToggle(Offer offer) {
        return isChosen(offer) ? chosen.size() > DealTwin.FEWEST : chosen.size() < DealTwin.MOST;
    }

    /** The codes of the address once an offer is added, or left out. */
    String toggled(Offer offer) {
        return all.stream()
                .filter(one -> isChosen(one) != one.equals(offer))
                .map(Offer::code)
                .collect(Collectors.joining(","));
    }
}
