package vn.ntm.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.documents.CanonicalText;
import vn.ntm.people.Problems;

/** The way of a report through the leader of its unit to the superior and back (FR-REP-2). Whoever prepared it does not sign it; who sends it does not receive it. */
@Service
@Transactional
public class ReportWay {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_REMARK = 500;

    private final ReportStore store;
    private final EntryStore entries;
    private final Contents contents;
    private final ReportDesk desk;
    private final Access access;
    private final Clock clock;

    ReportWay(ReportStore store, EntryStore entries, Contents contents, ReportDesk desk, Access access, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.contents = contents;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Signs and sends: what the report says is frozen from now on.
     *
     * @param seen fingerprint of the content that was looked at
     * @throws vn.ntm.access.SamePerson for whoever put it before the leader
     * @throws ReportOvertaken when its content or place changed since it was looked at
     * @throws vn.ntm.people.FieldsRefused while a check of the form does not hold
     */
    public Report send(ReportId id, int revision, String seen) {
        Report report = desk.mine(id, Act.SIGN_REPORTS);
        ReportDesk.requireMove(report, ReportState.SUBMITTED);
        store.preparer(report).ifPresent(access::requireAnotherThan);
        FilledForm content = contents.live(report);
        String text = CanonicalText.of(content);
        if (!fingerprint(content).equals(seen)) {
            throw new ReportOvertaken();
        }
        Problems problems = new Problems();
        content.complaints().forEach(one -> problems.add(one.at().toString(), "reporting.check-broken", one.words()));
        problems.refuse();
        store.claim(id, revision);
        String sha256 = CanonicalText.fingerprint(text);
        store.freeze(report, text, sha256, clock.instant());
        return desk.move(report, ReportState.SUBMITTED, "", sha256);
    }

    /** Names the content of a report, so that nobody signs what they have not seen; the moment it is looked at is left out. */
    @Transactional(readOnly = true)
    public String fingerprint(FilledForm content) {
        return CanonicalText.fingerprint(CanonicalText.of(content.rows()));
    }

    /**
     * The leader gives it back to whoever prepares it.
     *
     * @throws vn.ntm.people.FieldsRefused without a reason
     */
    public Report giveBack(ReportId id, int seen, String reason, Map<CellAt, String> remarks) {
        Report report = desk.mine(id, Act.SIGN_REPORTS);
        return back(report, ReportState.DRAFT, seen, reason, remarks);
    }

    /**
     * The superior returns it, with remarks on single cells or paragraphs.
     *
     * @throws vn.ntm.people.FieldsRefused without a reason
     */
    public Report giveBackToUnit(ReportId id, int seen, String reason, Map<CellAt, String> remarks) {
        Report report = received(id);
        return back(report, ReportState.RETURNED, seen, reason, remarks);
    }

    private Report back(Report report, ReportState to, int seen, String reason, Map<CellAt, String> remarks) {
        ReportDesk.requireMove(report, to);
        Problems problems = new Problems()
                .addIf(reason.isBlank(), "reason", "reporting.reason-missing")
                .addIf(reason.length() > LONGEST_REASON, "reason", "reporting.reason-too-long", LONGEST_REASON);
        FilledForm content = contents.of(report).content();
        remarks.forEach((at, words) -> problems.addIf(
                        content.row(at.row()).isEmpty(), at.toString(), "reporting.cell.no-such")
                .addIf(words.isBlank(), at.toString(), "reporting.remark-missing")
                .addIf(words.length() > LONGEST_REMARK, at.toString(), "reporting.remark-too-long", LONGEST_REMARK));
        problems.refuse();
        store.claim(report.id(), seen);
        Actor actor = access.actor();
        Instant now = clock.instant();
        remarks.forEach(
                (at, words) -> entries.add(report, new Remark(at, words.strip(), now, actor.signature()), actor));
        return desk.move(report, to, reason.strip(), null);
    }

    /** The superior takes it as it is. */
    public Report accept(ReportId id, int seen) {
        Report report = received(id);
        ReportDesk.requireMove(report, ReportState.ACCEPTED);
        store.claim(id, seen);
        return desk.move(report, ReportState.ACCEPTED, "", null);
    }

    /** The superior closes it for good. */
    public Report lock(ReportId id, int seen) {
        Report report = received(id);
        ReportDesk.requireMove(report, ReportState.LOCKED);
        store.claim(id, seen);
        return desk.move(report, ReportState.LOCKED, "", null);
    }

    private Report received(ReportId id) {
        Report report = store.find(id).orElseThrow(ReportNotFound::new);
        Actor actor = access.requireToChange(Act.RECEIVE_REPORTS, report.unitCode());
        if (actor.unitCode().equals(report.unitCode())) {
            throw new NotYourReport("reporting.refused.own");
        }
        return report;
    }
}
