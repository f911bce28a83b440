package club.mercato.contacts;

import club.mercato.directory.PeopleRegister;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.notices.Mentions;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Standings;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where contacts are logged, corrected and read. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class ContactLog {

    private final Contacts contacts;
    private final ContactVersions versions;
    private final ContactPages pages;
    private final Positions positions;
    private final FollowUps followUps;
    private final NegotiationDesk desk;
    private final PeopleRegister people;
    private final Counterparts counterparts;
    private final Attachments attachments;
    private final Standings standings;
    private final List<ContactGuard> guards;
    private final Mentions mentions;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    ContactLog(
            Contacts contacts,
            ContactVersions versions,
            ContactPages pages,
            Positions positions,
            FollowUps followUps,
            NegotiationDesk desk,
            PeopleRegister people,
            Counterparts counterparts,
            Attachments attachments,
            Standings standings,
            List<ContactGuard> guards,
            Mentions mentions,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.contacts = contacts;
        this.versions = versions;
        this.pages = pages;
        this.positions = positions;
        this.followUps = followUps;
        this.desk = desk;
        this.people = people;
        this.counterparts = counterparts;
        this.attachments = attachments;
        this.standings = standings;
        this.guards = guards;
        this.mentions = mentions;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** A target's contacts as they are known now, newest first; with one party only, or with all. */
    public List<LoggedContact> log(TargetId target, Optional<Party> party, String text, int offset, int limit) {
        return log(target, LogFilter.ALL.with(party).saying(text), offset, limit);
    }

    /** A target's contacts as they are known now, newest first. */
    public List<LoggedContact> log(TargetId target, LogFilter filter, int offset, int limit) {
        return pages.page(target, filter, offset, limit);
    }

    /** Some of a target's contacts as they are known now: the evidence of readings. */
    public Map<ContactId, LoggedContact> contacts(TargetId target, Collection<ContactId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : contacts
                        .asKnown(
                                target.value(),
                                ids.stream().map(ContactId::value).toList())
                        .stream()
                        .map(version -> version.read(target))
                        .collect(Collectors.toUnmodifiableMap(LoggedContact::id, Function.identity()));
    }

    /** How many contacts there are with each party, and what waits for an answer. */
    public LogSummary summary(TargetId target) {
        return LogSummary.of(contacts.touches(target.value()));
    }

    /** What waits for an answer on each of many targets, the longest waiting first; none where nothing does. */
    public Map<TargetId, List<Silence>> silences(Collection<TargetId> targets) {
        Map<TargetId, List<Touch>> touches = new HashMap<>();
        contacts.touchesOf(targets.stream().map(TargetId::value).toList())
                .forEach(touched -> touches.computeIfAbsent(new TargetId(touched.target()), target -> new ArrayList<>())
                        .add(touched.touch()));
        return touches.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> SilenceClock.open(one.getValue())));
    }

    /** Everything that was ever written of a contact, newest first; empty if there is no such contact. */
    public List<LoggedContact> versions(ContactId id) {
        return contacts.findById(id.value()).stream()
                .flatMap(contact -> versions.findByContactIdOrderByNumberDesc(id.value()).stream()
                        .map(version -> version.read(contact.target())))
                .toList();
    }

    /** What the next contact with a party is taken to be like. */
    public ContactDefaults defaults(TargetId target, Party party) {
        return contacts.latest(target.value(), party, Limit.of(1)).stream()
                .findFirst()
                .map(ContactVersion::text)
                .map(last -> new ContactDefaults(last.person(), last.channel(), Direction.WE_APPROACHED))
                .orElseGet(() -> first(target, party));
    }

    private ContactDefaults first(TargetId target, Party party) {
        return Optional.of(party)
                .filter(one -> one == Party.AGENT)
                .flatMap(agent -> counterparts.agent(target))
                .map(agent -> new ContactDefaults(agent, Channel.CALL, Direction.WE_APPROACHED))
                .orElse(ContactDefaults.FIRST);
    }

    /** What speaks against a contact that is about to be logged; empty if nothing does, or there is no such target. */
    public Optional<ContactGuard.Caution> caution(
            TargetId target, Party party, Direction direction, Optional<Instant> when) {
        return desk.find(target).flatMap(card -> caution(card, party, direction, when.orElseGet(clock::instant)));
    }

    /** Writes a contact into the log. Refused with {@link ContactRules#GO_ON} where a guard stops it. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Logged> log(ContactForm form) {
        return sameMoment.patiently(() -> logNow(form, Optional.empty()));
    }

    /**
     * Writes a contact into the log that a guard stops.
     *
     * @param why why it goes on all the same, 1 to 500 characters
     */
    @May.Overrule
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Logged> logDespite(ContactForm form, String why) {
        return sameMoment.patiently(() -> ContactRules.goingOn(why)
                .<Answer<Logged>>map(Answer::no)
                .orElseGet(() -> logNow(form, Optional.of(why))));
    }

    /** Logs what they said to the question that is open: with whoever owes the answer, and they began. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Logged> answer(TargetId target, Outcome outcome, String said) {
        return sameMoment.patiently(() -> {
            List<Party> asked = desk.find(target)
                    .map(card -> Engagement.askedOn(card.route()))
                    .orElse(List.of(Party.SELLING_CLUB));
            Party owing = SilenceClock.open(contacts.touches(target.value())).stream()
                    .map(Silence::party)
                    .filter(asked::contains)
                    .findFirst()
                    .orElse(asked.getFirst());
            return logNow(
                    ContactForm.of(target, owing, outcome, said).begun(Direction.THEY_APPROACHED), Optional.empty());
        });
    }

    /**
     * Tells a contact anew. The versions before stay readable.
     *
     * @param seenVersion the version that was corrected; refused if somebody corrected it since
     * @param why         why it is corrected, 1 to 500 characters
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Logged> correct(ContactId id, int seenVersion, ContactForm form, String why) {
        return sameMoment.patiently(() -> correctNow(id, seenVersion, form, why));
    }

    private Answer<Logged> logNow(ContactForm form, Optional<String> goOn) {
        Optional<TargetCard> card = desk.find(form.target());
        if (card.isEmpty()) {
            return Answer.no(unknown());
        }
        Instant now = clock.instant();
        Optional<Refused> refused = refusal(form, now);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        StaffMember by = currentStaff.get();
        ContactText text = filledIn(form, defaults(form.target(), form.party()), by, now);
        Optional<Refused> stopped = stopped(card.get(), text);
        if (stopped.isPresent() && goOn.isEmpty()) {
            return Answer.no(stopped.get());
        }
        Contact contact = new Contact(Ids.next(), form.target());
        ContactVersion version = contact.write(text, "", by.id(), now);
        contacts.saveAndFlush(contact);
        versions.save(version);
        LoggedContact logged = version.read(form.target());
        Optional<Refused> paper = attachments.keep(logged, form.attachments());
        if (paper.isPresent()) {
            return Answer.no(paper.get());
        }
        events.publishEvent(new ContactEvent.ContactLogged(
                form.target(), contact.id(), text.channel(), who(text, card.get()), text.outcome(), by.id(), now));
        mentions.tell(TargetEvent.of(form.target()), text.summary(), "", now);
        if (stopped.isPresent() && goOn.isPresent()) {
            events.publishEvent(new ContactEvent.CautionOverruled(
                    form.target(), contact.id(), stopped.get().why(), goOn.get().strip(), by.id(), now));
        }
        return settle(form, logged);
    }

    private Answer<Logged> correctNow(ContactId id, int seenVersion, ContactForm form, String why) {
        Optional<Contact> found =
                contacts.findById(id.value()).filter(contact -> contact.target().equals(form.target()));
        Optional<TargetCard> card = desk.find(form.target());
        if (found.isEmpty() || card.isEmpty()) {
            return Answer.no(unknown());
        }
        Contact contact = found.get();
        if (contact.latest() != seenVersion) {
            return Answer.no(Refused.because(Sentence.of("contacts.refused.changedMeanwhile")));
        }
        Instant now = clock.instant();
        Optional<Refused> refused = refusal(form, now).or(() -> ContactRules.reason(why));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        StaffMember by = currentStaff.get();
        ContactText before = contacts.asKnown(id.value()).orElseThrow().text();
        ContactText text = filledIn(asBefore(form, before), ContactDefaults.FIRST, by, now);
        boolean sameApproach = text.party() == before.party() && text.direction() == before.direction();
        Optional<Refused> stopped = sameApproach ? Optional.empty() : stopped(card.get(), text);
        if (stopped.isPresent()) {
            return Answer.no(stopped.get());
        }
        ContactVersion version = contact.write(text, why.strip(), by.id(), now);
        contacts.saveAndFlush(contact);
        versions.save(version);
        LoggedContact corrected = version.read(form.target());
        Optional<Refused> paper = attachments.keep(corrected, form.attachments());
        if (paper.isPresent()) {
            return Answer.no(paper.get());
        }
        events.publishEvent(new ContactEvent.ContactCorrected(
                form.target(), id, text.channel(), who(text, card.get()), corrected.day(), why.strip(), by.id(), now));
        mentions.tell(TargetEvent.of(form.target()), text.summary(), before.summary(), now);
        return settle(form, corrected);
    }

    private Optional<ContactGuard.Caution> caution(TargetCard card, Party party, Direction direction, Instant when) {
        return guards.stream()
                .flatMap(guard -> guard.look(card, party, direction, when).stream())
                .max(Comparator.comparing(ContactGuard.Caution::stops));
    }

    private Optional<Refused> stopped(TargetCard card, ContactText text) {
        return caution(card, text.party(), text.direction(), text.when())
                .filter(ContactGuard.Caution::stops)
                .map(caution ->
                        new Refused(caution.what().why(), caution.what().mends(), Optional.of(ContactRules.GO_ON)));
    }

    /** What a correction does not say stays as it was. */
    private static ContactForm asBefore(ContactForm form, ContactText before) {
        ContactForm told = form.person().isPresent() ? form : form.with(before.person());
        told = told.channel().isPresent() ? told : told.by(before.channel());
        told = told.direction().isPresent() ? told : told.begun(before.direction());
        told = told.when().isPresent() ? told : told.at(before.when(), before.zone());
        return told.ours().isPresent() ? told : told.from(before.ours());
    }

    private Optional<Refused> refusal(ContactForm form, Instant now) {
        return ContactRules.refusal(form, now).or(() -> form.followUp().flatMap(followUps::refusal));
    }

    /**
     * What follows from a contact: the clock, the position if it was confirmed, the next touch. Where one of them is
     * refused, such as when the target is restricted in the same moment, nothing of the contact stays.
     */
    private Answer<Logged> settle(ContactForm form, LoggedContact contact) {
        List<Silence> open = SilenceClock.open(contacts.touches(contact.target().value()));
        Optional<LocalDate> askedOn = open.stream().findFirst().map(Silence::since);
        standings.note(contact.target(), standing -> standing.asked(askedOn));
        Optional<Refused> refused = form.followUp()
                .flatMap(next -> followUps.set(contact.target(), next).refusal());
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Optional<Attitude> proposed = PositionProposal.of(contact.party(), contact.outcome());
        if (proposed.isEmpty() || !form.confirmed()) {
            return Answer.done(new Logged(contact, proposed, Optional.empty()));
        }
        return switch (positions.confirm(contact.id())) {
            case Answer.Done<PositionReading>(PositionReading reading) ->
                Answer.done(new Logged(contact, Optional.empty(), Optional.of(reading)));
            case Answer.No<PositionReading>(Refused why) -> Answer.no(why);
        };
    }

    private ContactText filledIn(ContactForm form, ContactDefaults usual, StaffMember by, Instant now) {
        return new ContactText(
                form.party(),
                form.person().map(this::asInTheDirectory).orElse(usual.person()),
                form.channel().orElse(usual.channel()),
                form.direction().orElse(usual.direction()),
                form.when().filter(when -> !when.isAfter(now)).orElse(now),
                form.zone().orElse(by.zone()),
                form.ours().orElse(by.id()),
                form.summary().strip(),
                form.outcome(),
                form.price());
    }

    private Counterpart asInTheDirectory(Counterpart person) {
        return person.id()
                .flatMap(people::find)
                .map(known -> new Counterpart(known.name(), Optional.of(known.id())))
                .orElseGet(() -> Counterpart.named(person.name()));
    }

    private static Word who(ContactText text, TargetCard card) {
        return switch (text.party()) {
            case SELLING_CLUB ->
                card.club()
                        .<Word>map(club -> new Word.Text(club.name()))
                        .orElse(new Word.Term(Party.SELLING_CLUB.label() + ".said"));
            case PLAYER -> new Word.Text(card.shownName());
            case AGENT, OTHER ->
                text.person().isNobody()
                        ? new Word.Term(text.party().label() + ".said")
                        : new Word.Text(text.person().name());
        };
    }

    private static Refused unknown() {
        return Refused.because(Sentence.of("contacts.refused.unknown"));
    }
}
