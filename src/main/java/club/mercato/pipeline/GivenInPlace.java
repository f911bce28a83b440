package club.mercato.pipeline;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.season.NeedId;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data of a target itself that can be given at the card: owner, need, priority, and the reason of a step back. */
@Configuration
class GivenInPlace {

    @Bean
    AskedInPlace ownerInPlace(Targets targets, StaffRoom staffRoom, club.mercato.staff.CurrentStaff currentStaff) {
        return new OneField(
                AskedInPlace.OWNER,
                member -> true,
                candidate -> new AskedInPlace.Field(
                        "owner",
                        staffRoom.owners().stream()
                                .map(owner ->
                                        new AskedInPlace.Option(owner.key().toString(), new Word.Text(owner.name())))
                                .toList(),
                        candidate
                                .owner()
                                .or(() -> Optional.of(currentStaff.get().id()))
                                .map(owner -> owner.value().toString())),
                (target, given) -> targets.findById(target.value()).flatMap(found -> {
                    StaffId owner = new StaffId(UUID.fromString(given));
                    return found.isStillOf(Optional.empty(), owner)
                            ? found.assignTo(owner, currentStaff.get())
                            : meanwhile();
                }));
    }

    @Bean
    AskedInPlace needInPlace(Targets targets, SeasonCalendar calendar) {
        return new OneField(
                AskedInPlace.NEED,
                member -> true,
                candidate -> new AskedInPlace.Field(
                        "need",
                        calendar.needs(candidate.window()).stream()
                                .map(need -> new AskedInPlace.Option(
                                        need.id().value().toString(), new Word.Text(need.label())))
                                .toList(),
                        candidate.need().map(need -> need.value().toString())),
                (target, given) -> targets.findById(target.value())
                        .filter(found -> !found.answer(new NeedId(UUID.fromString(given))))
                        .flatMap(found -> meanwhile()));
    }

    @Bean
    AskedInPlace priorityInPlace(Targets targets, club.mercato.staff.CurrentStaff currentStaff) {
        return new OneField(
                AskedInPlace.PRIORITY,
                StaffMember::leads,
                candidate -> new AskedInPlace.Field(
                        "priority",
                        Stream.of(1, 2, 3)
                                .map(number -> new AskedInPlace.Option(
                                        number.toString(), new Word.Term("pipeline.priority." + number)))
                                .toList(),
                        candidate.priority().map(String::valueOf)),
                (target, given) -> targets.findById(target.value())
                        .flatMap(found ->
                                found.prioritise(Integer.parseInt(given), Optional.empty(), currentStaff.get())));
    }

    @Bean
    AskedInPlace reasonInPlace() {
        return new OneField(
                AskedInPlace.REASON,
                member -> true,
                candidate -> new AskedInPlace.Field("reason", List.of(), Optional.empty()),
                (target, given) -> Optional.empty()); // the move itself keeps it
    }

    /** It was asked for because it lacked; somebody else said it while it was being typed. */
    private static Optional<Refused> meanwhile() {
        return Optional.of(Refused.because(Sentence.of("pipeline.refused.givenMeanwhile")));
    }

    private record OneField(
            Refused.Datum datum,
            Predicate<StaffMember> allowed,
            Function<Candidate, AskedInPlace.Field> field,
            BiFunction<TargetId, String, Optional<Refused>> taking)
            implements AskedInPlace {

        @Override
        public boolean mayGive(StaffMember member) {
            return allowed.test(member);
        }

        @Override
        public List<Field> fields(Candidate candidate) {
            return List.of(field.apply(candidate));
        }

        @Override
        public Optional<Refused> take(TargetId target, Map<String, String> given) {
            return Optional.ofNullable(given.get(datum.name()))
                    .filter(text -> !text.isBlank())
                    .flatMap(text -> taking.apply(target, text));
        }
    }
}
