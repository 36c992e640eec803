package vn.ntm.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.PersonId;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;
import vn.ntm.shared.Masked;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.WorkingDays;

/** Takes in what people ask about their own data and keeps the time limit of the answer (handbook 12.1). */
@Service
@Transactional
public class DataRequests {
    /** Working days to answer in. */
    public static final int TIME_LIMIT = 2;

    private static final int LONGEST_ANSWER = 4000;

    private final DataRequestRows rows;
    private final Staff staff;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final WorkingDays workingDays = WorkingDays.bundled();

    DataRequests(DataRequestRows rows, Staff staff, Access access, Audit audit, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** What waits longest first, then what is closed, newest first. */
    @Transactional(readOnly = true)
    public List<DataRequest> all() {
        access.require(Act.KEEP_PERSONAL_DATA);
        return rows.all();
    }

    /** @throws DataRequestNotFound when there is none within reach */
    @Transactional(readOnly = true)
    public DataRequest get(UUID id) {
        access.require(Act.KEEP_PERSONAL_DATA);
        return rows.find(id).orElseThrow(DataRequestNotFound::new);
    }

    /** @throws vn.ntm.people.FieldsRefused when something entered cannot be taken */
    public UUID record(NewDataRequest asked) {
        Actor actor = access.require(Act.KEEP_PERSONAL_DATA);
        access.requireWithin(actor.unitCode());
        asked.judge(today()).refuse();
        UUID person = asked.personId();
        if (person != null) {
            staff.person(new PersonId(person));
        }
        LocalDate received = Objects.requireNonNull(asked.receivedOn());
        WorkingDays.Due due = workingDays.after(received, TIME_LIMIT);
        DataRequest request = new DataRequest(
                UUID.randomUUID(),
                actor.unitCode(),
                person,
                asked.name(),
                asked.contact(),
                Objects.requireNonNull(asked.kind()),
                asked.details(),
                received,
                due.day(),
                due.confirmed(),
                DataRequest.State.RECEIVED,
                "",
                null,
                "");
        rows.add(request);
        audit.changed("privacy.audit.request-received", subject(request), null, facts(request));
        return request.id();
    }

    /**
     * Answers, or refuses with the reason.
     *
     * @param outcome null when none was chosen
     * @throws vn.ntm.people.FieldsRefused when something entered cannot be taken
     * @throws DataRequestIsClosed when somebody did so before
     */
    public void answer(UUID id, DataRequest.@Nullable State outcome, String answer) {
        DataRequest request = get(id);
        Actor actor = access.requireToChange(Act.KEEP_PERSONAL_DATA, request.unitCode());
        boolean chosen = outcome == DataRequest.State.ANSWERED || outcome == DataRequest.State.REFUSED;
        new Problems()
                .addIf(!chosen, "outcome", "privacy.request.outcome.missing")
                .addIf(answer.isBlank(), "answer", "privacy.request.answer.missing")
                .addIf(answer.length() > LONGEST_ANSWER, "answer", "people.text.too-long", LONGEST_ANSWER)
                .refuse();
        DataRequest.State state = Objects.requireNonNull(outcome);
        if (!rows.close(id, state, answer.strip(), today(), actor.signature())) {
            throw new DataRequestIsClosed();
        }
        audit.changed(
                "privacy.audit.request-answered",
                subject(request),
                facts(request),
                Map.of("state", state, "answeredOn", today()));
    }

    /** The record of acts is kept for ever: of somebody from outside it gets the initials only. */
    private static Subject subject(DataRequest request) {
        return new Subject("data_request", request.id().toString(), Masked.name(request.name()), request.unitCode());
    }

    private static Map<String, Object> facts(DataRequest request) {
        return Map.of(
                "kind", request.kind(),
                "state", request.state(),
                "receivedOn", request.receivedOn(),
                "dueOn", request.dueOn());
    }
}
