package vn.ntm.tasks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.evidence.EvidenceDesk;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.NewFile;
import vn.ntm.evidence.NewPiece;
import vn.ntm.evidence.PieceFacts;
import vn.ntm.evidence.PrivacyClass;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.people.Problems;

/** Reports with what proves them, in one step: the files become evidence of the indicator and of the task. */
@Service
@Transactional
public class TaskProof {
    private final Tasks tasks;
    private final TaskWork work;
    private final EvidenceDesk desk;
    private final Access access;

    TaskProof(Tasks tasks, TaskWork work, EvidenceDesk desk, Access access) {
        this.tasks = tasks;
        this.work = work;
        this.desk = desk;
        this.access = access;
    }

    /**
     * What somebody has to tell.
     *
     * @param progress 0 to 100 %, null when only words or files come
     * @param indicator of the task's criteria that the files prove too, null when there are no files
     * @param requestKey the same for a second try of the same request
     */
    public record Report(
            @Nullable Integer progress,
            String note,
            @Nullable IndicatorRef indicator,
            UUID requestKey,
            List<NewFile> files) {
        public Report {
            files = List.copyOf(files);
        }
    }

    /**
     * Tells how far the task is and brings what proves it, both or neither.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    public void report(TaskId id, Report report) {
        boolean brought = bring(id, report);
        if (!brought || report.progress() != null || !report.note().isBlank()) {
            work.report(id, report.progress(), report.note());
        }
    }

    /**
     * Hands the result in with what proves it, both or neither.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    public void submit(TaskId id, Report report) {
        bring(id, report);
        work.submit(id, report.note());
    }

    private boolean bring(TaskId id, Report report) {
        if (report.files().isEmpty()) {
            return false;
        }
        Task task = tasks.get(id);
        IndicatorRef indicator = report.indicator();
        new Problems()
                .addIf(indicator == null, "indicator", "tasks.proof.indicator-missing")
                .refuse();
        desk.add(piece(task, List.of(indicator), report.requestKey()), report.files())
                .forEach(piece -> work.prove(id, piece));
        return true;
    }

    private NewPiece piece(Task task, List<IndicatorRef> indicators, UUID key) {
        EvidenceKind wanted = task.content().evidence();
        PieceFacts facts = new PieceFacts(
                wanted == null || wanted == EvidenceKind.LINK ? EvidenceKind.PHOTO : wanted,
                task.content().title(),
                "",
                null,
                "",
                null,
                PrivacyClass.INTERNAL,
                null);
        return new NewPiece(unitOf(task), facts, indicators, List.of(task.year()), null, key);
    }

    /** A hamlet brings evidence for itself, everybody else for the commune. */
    private String unitOf(Task task) {
        Actor actor = access.require(Act.ADD_EVIDENCE);
        boolean hamlet = UnitCodes.levelOf(actor.unitCode())
                .filter(level -> level == UnitLevel.HAMLET)
                .isPresent();
        return hamlet && actor.unitCode().startsWith(task.unitCode()) ? actor.unitCode() : task.unitCode();
    }
}
