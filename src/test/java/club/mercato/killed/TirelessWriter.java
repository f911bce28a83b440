package club.mercato.killed;

import club.mercato.Mercato;
import club.mercato.directory.ClubRegister;
import club.mercato.journal.Journal;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.SignedInAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The product in a process of its own, on the data folder of {@code MERCATO_HOME}. It looks whether
 * all that it acknowledged before is there and says so, then enters clubs and moves cards on several threads until it is
 * killed, and says each change after its commit.
 */
final class TirelessWriter {

    static final String WHOLE = "whole";
    static final String BROKEN = "broken: ";
    static final String DID = "did ";

    private static final int THREADS = 4;

    private TirelessWriter() {}

    /** @param arguments the file with the ids that were acknowledged before, one a line */
    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext product = SpringApplication.run(
                Mercato.class,
                "--mercato.demo=false",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--spring.main.lazy-initialization=true");
        StaffMember rita =
                SignedInAs.employed(product.getBean(StaffRoom.class), "rita", Role.RECRUITER, Role.MANAGER, Role.ADMIN);
        Deed clubs = new EnterClubs(product.getBean(ClubRegister.class), product.getBean(JdbcTemplate.class));
        Deed moves = Objects.requireNonNull(SignedInAs.get(rita, () -> new MoveCards(product)));
        List<Deed> deeds = List.of(clubs, moves);
        Set<UUID> acknowledged = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        Optional<String> fault = SignedInAs.get(rita, () -> fault(deeds, product.getBean(Journal.class), acknowledged));
        System.out.println(fault.map(what -> BROKEN + what).orElse(WHOLE));
        for (int i = 0; i < THREADS; i++) {
            Deed deed = deeds.get(i % deeds.size());
            Thread.ofPlatform().start(() -> SignedInAs.run(rita, () -> workOn(deed)));
        }
    }

    private static Optional<String> fault(List<Deed> deeds, Journal journal, Set<UUID> acknowledged) {
        Set<UUID> lost = new HashSet<>(acknowledged);
        for (Deed deed : deeds) {
            Set<UUID> changed = deed.changed();
            Set<UUID> told = deed.told();
            lost.removeAll(changed);
            if (!told.containsAll(changed)) {
                return Optional.of("changes have no fact: " + without(changed, told));
            }
            if (!changed.containsAll(told)) {
                return Optional.of("facts have no change: " + without(told, changed));
            }
        }
        if (!lost.isEmpty()) {
            return Optional.of("acknowledged changes are lost: " + lost);
        }
        return journal.firstBreak().map(number -> "the journal is broken at " + number);
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        Set<UUID> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    @SuppressWarnings("InfiniteLoopStatement") // until the process is killed
    private static void workOn(Deed deed) {
        while (true) {
            System.out.println(DID + deed.act());
        }
    }
}
