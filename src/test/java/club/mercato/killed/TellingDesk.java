package club.mercato.killed;

import club.mercato.Mercato;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.notices.Notices;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetNotice;
import club.mercato.post.PostRoom;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.WindowForm;
import club.mercato.season.WindowId;
import club.mercato.staff.OwnAccount;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.SignedInAs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The product in a process of its own, which gives targets to somebody who wants to know that by e-mail. It says each
 * notice after its commit, and then stays open until it is killed.
 */
final class TellingDesk {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    static final String TOLD = "told ";

    private TellingDesk() {}

    /** @param arguments how many notices */
    public static void main(String[] arguments) throws InterruptedException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        ConfigurableApplicationContext product = SpringApplication.run(
                Mercato.class,
                "--mercato.demo=false",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--mercato.post.every=200ms",
                "--mercato.post.lease=2s");
        StaffRoom staffRoom = product.getBean(StaffRoom.class);
        StaffMember manager = SignedInAs.employed(staffRoom, "manager", Role.MANAGER);
        StaffMember reader = SignedInAs.employed(staffRoom, "reader", Role.RECRUITER);
        SignedInAs.run(reader, () -> {
            product.getBean(OwnAccount.class).reachAt("reader@club.example").orElseThrow();
            product.getBean(PostRoom.class).choose(TargetNotice.ASSIGNED, true).orElseThrow();
        });
        WindowId window =
                Objects.requireNonNull(SignedInAs.get(manager, () -> window(product.getBean(SeasonCalendar.class))));
        for (int left = Integer.parseInt(arguments[0]); left > 0; left--) {
            SignedInAs.run(manager, () -> give(product, window, reader));
            UUID notice = Objects.requireNonNull(SignedInAs.get(
                    reader,
                    () -> product.getBean(Notices.class)
                            .page(Optional.empty(), 1)
                            .getFirst()
                            .id()
                            .value()));
            System.out.println(TOLD + notice);
        }
        new CountDownLatch(1).await();
    }

    private static void give(ConfigurableApplicationContext product, WindowId window, StaffMember reader) {
        PlayerId player = product.getBean(PlayerRegister.class)
                .enter(PlayerForm.named("Player " + UUID.randomUUID()))
                .orElseThrow();
        product.getBean(NegotiationDesk.class)
                .identify(new NewTarget(
                        player,
                        window,
                        Route.TRANSFER,
                        new TargetForm(Optional.empty(), Optional.empty(), Optional.of(reader.id()))))
                .orElseThrow();
    }

    private static WindowId window(SeasonCalendar calendar) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return calendar.windowsAhead().stream()
                .findFirst()
                .orElseGet(() -> calendar.enterWindow(new WindowForm(
                        "FIGC",
                        "Transfer window",
                        now.minus(1, ChronoUnit.DAYS),
                        now.plus(20, ChronoUnit.DAYS),
                        ROME,
                        "test",
                        LocalDate.now(ROME))))
                .id();
    }
}
