package vn.ntm.reporting.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Problems;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportId;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.TypedNumber;
import vn.ntm.shared.VietnameseText;

/** How a unit answers a request: on its forms, with what it reported before, and in words. Whoever answered last does not sign. */
@Service
@Transactional
public class RequestDesk {
    private static final int LONGEST = 2_000;

    private final RequestStore store;
    private final ReportRequests requests;
    private final ReportDesk desk;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    RequestDesk(RequestStore store, ReportRequests requests, ReportDesk desk, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.desk = desk;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The report that answers on the form, filled from what the product knows; the one begun before where there is one. */
    public Report open(RequestId id, String form) {
        ReportRequest request = open(id, Act.PREPARE_REPORTS).request();
        if (!request.forms().contains(form) || request.reused(form).isPresent()) {
            throw new RequestIsElsewhere("reporting.request.not-open");
        }
        return desk.open(new Opening(request.unitCode(), form, request.period(), "", request.due(), id.id()));
    }

    /** Answers with the report that says the same already, as it was signed and sent. */
    public void reuse(RequestId id, String form) {
        Standing standing = open(id, Act.PREPARE_REPORTS);
        store.alone(id);
        ReportId report = standing.parts().stream()
                .filter(part -> part.form().equals(form) && !part.isDone())
                .map(Standing.Part::reported)
                .flatMap(known -> known == null ? Stream.empty() : Stream.of(known.id()))
                .findFirst()
                .orElseThrow(() -> new RequestIsElsewhere("reporting.request.not-reported"));
        step(standing.request(), ReportRequest.StepKind.REUSED, form, report, "");
    }

    /**
     * Writes answers to its questions.
     *
     * @param typed by the place of the question; an empty one takes nothing back and says nothing
     * @param seen newest answer that was looked at
     * @throws vn.ntm.people.FieldsRefused with each answer that cannot be read, as "answer" and its place
     */
    public void answer(RequestId id, Map<Integer, String> typed, long seen) {
        Standing standing = open(id, Act.PREPARE_REPORTS);
        requireQuestionsOpen(standing.request());
        Problems problems = new Problems();
        Map<Integer, String> values = new TreeMap<>();
        typed.forEach((place, text) -> {
            if (place >= 0 && place < standing.request().questions().size() && !text.isBlank()) {
                read(standing.request().questions().get(place).kind(), text, "answer" + place, problems)
                        .ifPresent(value -> values.put(place, value));
            }
        });
        problems.refuse();
        store.alone(id);
        ReportRequest now = requests.get(id).request();
        requireQuestionsOpen(now);
        if (now.newestAnswer() != seen) {
            throw new RequestIsElsewhere("reporting.request.overtaken");
        }
        Actor actor = access.actor();
        values.forEach((place, value) -> {
            ReportRequest.Answer before = now.answers().get(place);
            if (before == null || !before.value().equals(value)) {
                store.answer(now, place, value, actor, clock.instant());
            }
        });
        audit.changed("reporting.audit.request-answered", subject(now), null, new Told(values.size()));
    }

    private static Optional<String> read(Question.Kind kind, String typed, String field, Problems problems) {
        String text = VietnameseText.atTheDoor(typed).strip();
        return switch (kind) {
            case TEXT -> {
                problems.addIf(text.length() > LONGEST, field, "people.text.too-long", LONGEST);
                yield Optional.of(text);
            }
            case NUMBER -> {
                TypedNumber number = TypedNumber.read(text);
                String problem = number.problemKey();
                if (problem != null) {
                    problems.add(field, problem, number.problemWords().toArray());
                }
                yield Optional.ofNullable(number.number())
                        .map(read -> read.stripTrailingZeros().toPlainString());
            }
            case DAY -> {
                TypedDate day = TypedDate.read(text);
                String problem = day.problemKey();
                if (problem != null) {
                    problems.add(field, problem, day.problemWords().toArray());
                }
                yield Optional.ofNullable(day.day()).map(LocalDate::toString);
            }
        };
    }

    /**
     * Puts the answers before the leader.
     *
     * @throws vn.ntm.people.FieldsRefused while a question has no answer
     */
    public void handIn(RequestId id) {
        ReportRequest request = open(id, Act.PREPARE_REPORTS).request();
        store.alone(id);
        requireQuestionsOpen(request);
        Problems problems = new Problems();
        for (int place = 0; place < request.questions().size(); place++) {
            problems.addIf(!request.answers().containsKey(place), "answer" + place, "reporting.request.no-answer");
        }
        problems.refuse();
        step(request, ReportRequest.StepKind.HANDED_IN, "", null, "");
    }

    /**
     * Signs and sends the answers.
     *
     * @throws vn.ntm.access.SamePerson for whoever put them before the leader
     */
    public void send(RequestId id) {
        ReportRequest request = waiting(id);
        UUID handedInBy = request.questionsAt().map(ReportRequest.Step::person).orElse(null);
        if (handedInBy != null) {
            access.requireAnotherThan(handedInBy);
        }
        step(request, ReportRequest.StepKind.SENT, "", null, "");
    }

    /** Gives them back to whoever answered, with the reason. */
    public void giveBack(RequestId id, String reason) {
        ReportRequest request = waiting(id);
        ReportRequests.reasoned(reason);
        step(request, ReportRequest.StepKind.GIVEN_BACK, "", null, reason.strip());
    }

    private ReportRequest waiting(RequestId id) {
        store.alone(id);
        ReportRequest request = open(id, Act.SIGN_REPORTS).request();
        if (request.questionsAt()
                .filter(step -> step.kind() == ReportRequest.StepKind.HANDED_IN)
                .isEmpty()) {
            throw new RequestIsElsewhere("reporting.request.not-waiting");
        }
        return request;
    }

    /** The request where the one acting belongs to the unit asked and it was not taken back. */
    private Standing open(RequestId id, Act act) {
        Standing standing = requests.get(id);
        Actor actor = access.requireToChange(act, standing.request().unitCode());
        if (!actor.unitCode().equals(standing.request().unitCode())) {
            throw new RequestIsElsewhere("reporting.request.not-yours");
        }
        if (standing.request().withdrawn() != null) {
            throw new RequestIsElsewhere("reporting.request.withdrawn-before");
        }
        return standing;
    }

    private static void requireQuestionsOpen(ReportRequest request) {
        boolean closed = request.questionsAt()
                .filter(step -> step.kind() != ReportRequest.StepKind.GIVEN_BACK)
                .isPresent();
        if (closed || request.questions().isEmpty()) {
            throw new RequestIsElsewhere("reporting.request.answers-closed");
        }
    }

    private void step(
            ReportRequest request, ReportRequest.StepKind kind, String form, @Nullable ReportId report, String reason) {
        Actor actor = access.actor();
        Instant now = clock.instant();
        store.step(
                request, new ReportRequest.Step(kind, form, report, reason, now, actor.signature(), actor.personId()));
        audit.changed("reporting.audit.request-moved", subject(request), null, new Moved(kind.name(), form, reason));
    }

    private static Subject subject(ReportRequest request) {
        return ReportRequests.subject(
                request.unitCode(), request.paper(), request.id().toString());
    }

    private record Told(int answers) {}

    private record Moved(String state, String form, String reason) {}
}
