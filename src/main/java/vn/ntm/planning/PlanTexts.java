package vn.ntm.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.documents.DocumentReading;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.organization.Gazetteer;
import vn.ntm.people.Problems;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.TextStore.NewText;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** The versions of the words of a plan: every change is read and checked anew by the same reader and rules, nothing is overwritten. */
@Service
@Transactional
public class PlanTexts {
    private static final int LONGEST_NOTE = 1_000;

    private final Planning planning;
    private final TextStore store;
    private final DocumentReading documents;
    private final FileStore files;
    private final CriteriaSets sets;
    private final Gazetteer gazetteer;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    PlanTexts(
            Planning planning,
            TextStore store,
            DocumentReading documents,
            FileStore files,
            CriteriaSets sets,
            Gazetteer gazetteer,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.planning = planning;
        this.store = store;
        this.documents = documents;
        this.files = files;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PlanText> versions(PlanId id) {
        return store.of(planning.get(id).id());
    }

    /**
     * Other words for some paragraphs.
     *
     * @param edits by the order of the paragraph, from 0; each line is a paragraph of its own, none takes the paragraph out
     * @param seen version of the words that was read
     * @return the number of the version that counts now; the one that was read when nothing is different
     * @throws PlanOvertaken when there is a newer one
     */
    public int edit(PlanId id, Map<Integer, String> edits, String note, int seen) {
        Plan plan = open(id, note, seen);
        PlanContent before = planning.content(id, seen);
        DocumentText source = lines(id, seen);
        DocumentText lines = EditedLines.of(before.paragraphs(), source, edits);
        new Problems()
                .addIf(lines.lines().stream().allMatch(line -> line.text().isBlank()), "note", "planning.text.empty")
                .refuse();
        boolean same = edits.entrySet().stream()
                .allMatch(edit -> edit.getKey() < before.paragraphs().size()
                        && edit.getValue()
                                .strip()
                                .equals(before.paragraphs().get(edit.getKey()).shown()));
        return same ? seen : keep(plan, seen, new NewText(PlanText.Kind.EDITED, null, lines, note.strip()), lines);
    }

    /**
     * A revised document in the place of the words so far.
     *
     * @param seen version of the words that was read
     * @return the number of the version that counts now
     * @throws vn.ntm.documents.UnreadableDocument when it cannot be read as a document
     * @throws PlanOvertaken when there is a newer one
     */
    public int upload(PlanId id, byte[] content, String fileName, String note, int seen) {
        Plan plan = open(id, note, seen);
        DocumentText lines = documents.read(content, fileName);
        PlanReading reading = read(lines).plan();
        String unit = reading.unit().code();
        Found<Integer> year = reading.head().year();
        new Problems()
                .addIf(
                        unit != null && !unit.equals(plan.unitCode()),
                        "file",
                        "planning.text.other-unit",
                        plan.unitName())
                .addIf(year != null && year.value() != plan.year(), "file", "planning.text.other-year", plan.year())
                .refuse();
        files.store(content, fileName, plan.unitCode());
        Plan.SourceFile source =
                new Plan.SourceFile(Sha256.ofContent(content).hex(), VietnameseText.atTheDoor(fileName));
        return keep(plan, seen, new NewText(PlanText.Kind.UPLOADED, source, null, note.strip()), lines);
    }

    private Plan open(PlanId id, String note, int seen) {
        access.require(Act.PREPARE_PLANS);
        Plan plan = planning.get(id);
        access.requireToChange(Act.PREPARE_PLANS, plan.unitCode());
        if (!plan.status().isOpen()) {
            throw new PlanIsElsewhere(plan.status());
        }
        if (seen != planning.textVersion(id)) {
            throw new PlanOvertaken();
        }
        new Problems()
                .addIf(note.length() > LONGEST_NOTE, "note", "people.text.too-long", LONGEST_NOTE)
                .refuse();
        return plan;
    }

    private int keep(Plan plan, int seen, NewText text, DocumentText lines) {
        PlanContent content = content(read(lines), planning.content(plan.id(), seen));
        if (!store.add(plan, seen, text, content, access.actor(), clock.instant())) {
            throw new PlanOvertaken();
        }
        audit.changed(
                "planning.audit.reworded",
                new Subject("plan", plan.id().toString(), plan.properties().subject(), plan.unitCode()),
                new Words(seen, ""),
                new Words(seen + 1, text.note()));
        events.publishEvent(new PlanReworded(plan.id(), plan.unitCode(), plan.year(), seen + 1));
        return seen + 1;
    }

    private CheckedPlan read(DocumentText lines) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        return new PlanReader(sets.outlines(), gazetteer, texts).read(lines, today);
    }

    /** What is read now; targets that a person added, which stand on no line, are kept. */
    static PlanContent content(CheckedPlan checked, PlanContent before) {
        PlanReading reading = checked.plan();
        Stream<ConfirmedTarget> read =
                reading.targets().stream().map(target -> new ConfirmedTarget(target.criterion(), target.line()));
        Stream<ConfirmedTarget> added = before.targets().stream()
                .filter(target -> target.line() == 0
                        && reading.targets().stream().noneMatch(one -> one.criterion() == target.criterion()));
        return new PlanContent(
                reading.blocks().stream().map(PlanConfirmation::paragraph).toList(),
                Stream.concat(read, added).toList(),
                reading.targetCounts(),
                reading.tasks(),
                reading.basis(),
                reading.recipients(),
                checked.findings());
    }

    DocumentText lines(PlanId id, int version) {
        return store.lines(id, version).orElseGet(() -> fromFile(planning.get(id), version));
    }

    private DocumentText fromFile(Plan plan, int version) {
        Plan.SourceFile source = store.of(plan.id()).stream()
                .filter(text -> text.version() == version)
                .map(PlanText::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(plan.source());
        try (InputStream content = files.open(Sha256.of(source.sha256()), plan.unitCode())) {
            return documents.read(content.readAllBytes(), source.name());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Words(int version, String note) {}
}
