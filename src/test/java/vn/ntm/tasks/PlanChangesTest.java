package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;
import vn.ntm.planning.Amendments;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.PlanIsElsewhere;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.PlanTexts;
import vn.ntm.planning.PlannedWork;
import vn.ntm.planning.PlannedWork.Fate;
import vn.ntm.planning.Planning;
import vn.ntm.planning.life.PlanLife;

/** Tasks follow the words of their plan, and the plan that amends it. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
@Transactional
class PlanChangesTest {
    private static final String UNIT = "17605";

    @Autowired
    private Planning planning;

    @Autowired
    private PlanImports imports;

    @Autowired
    private PlanTexts planTexts;

    @Autowired
    private PlanLife life;

    @Autowired
    private Amendments amendments;

    @Autowired
    private PlannedWork work;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskWork taskWork;

    @Autowired
    private PlanTasks planTasks;

    @Autowired
    private People people;

    private PlanId plan = new PlanId(UUID.randomUUID());

    @BeforeEach
    void aPlan() throws IOException {
        byte[] document = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"))
                .getBytes(StandardCharsets.UTF_8);
        plan = imports.confirmAsRead(imports.stage(document, "k.txt"));
    }

    /** A task that somebody has begun. */
    private Task begun(int place) {
        Task task = tasks.ofPlan(plan).get(place);
        PositionId officer = TaskFixtures.position(people, Role.COMMUNE_NTM_OFFICER, UNIT);
        tasks.assign(List.of(task.id()), officer, officer, LocalDate.of(2026, 12, 1));
        taskWork.report(task.id(), 40, "Đã làm gần một nửa");
        return tasks.get(task.id());
    }

    private int lineOf(PlanId id, Task task) {
        List<Paragraph> paragraphs = planning.content(id).paragraphs();
        int line = planning.content(id).tasks().stream()
                .filter(one -> one.path().equals(task.origin().path()))
                .findFirst()
                .orElseThrow()
                .line();
        return IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).firstLine() <= line
                        && line <= paragraphs.get(i).lastLine())
                .findFirst()
                .orElseThrow();
    }

    private void reword(PlanId id, Task task, String words) {
        planTexts.edit(id, Map.of(lineOf(id, task), words), "", planning.textVersion(id));
    }

    private String shown(PlanId id, Task task) {
        return planning.content(id).paragraphs().get(lineOf(id, task)).shown();
    }

    private void bringIntoForce(PlanId id) {
        Stream.of(
                        PlanStatus.LINTED,
                        PlanStatus.INTERNAL_REVIEW,
                        PlanStatus.SIGNED,
                        PlanStatus.NUMBERED,
                        PlanStatus.ISSUED,
                        PlanStatus.IN_FORCE)
                .forEach(status -> life.follow(id, status, ""));
    }

    @Test
    void otherWordsOfAPlanRewordItsTasksAndWhatIsDroppedIsClosedWithTheReason() {
        Task first = begun(0);
        Task last = tasks.ofPlan(plan).getLast();
        int before = tasks.ofPlan(plan).size();

        reword(plan, first, shown(plan, first).replaceFirst("[.;]?$", " trên địa bàn toàn xã;"));
        Task reworded = tasks.get(first.id());
        assertThat(reworded.content().title() + reworded.content().text()).contains("trên địa bàn toàn xã");
        assertThat(reworded.progress()).isEqualTo(40);
        assertThat(reworded.parts()).isEqualTo(first.parts());
        assertThat(tasks.steps(first.id()).getLast().note()).contains("bản văn 2");

        reword(plan, last, "");
        assertThat(tasks.get(last.id()).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(tasks.get(last.id()).reason()).contains("bản văn 3");
        assertThat(tasks.ofPlan(plan)).hasSize(before);
    }

    @Test
    void anAmendingPlanTakesOverTheTasksWhenItIsIssuedAndNotBefore() {
        Task kept = begun(1);
        Task dropped = tasks.ofPlan(plan).getLast();
        assertThatExceptionOfType(PlanIsElsewhere.class).isThrownBy(() -> amendments.begin(plan, "Tỉnh giao thêm"));
        bringIntoForce(plan);
        Instant before = Instant.now();
        List<String> statements =
                tasks.ofPlan(plan).stream().map(task -> task.content().title()).toList();

        PlanId amending = amendments.begin(plan, "Tỉnh giao thêm chỉ tiêu");
        assertThat(amendments.begin(plan, "Lần nữa")).isEqualTo(amending);
        assertThat(planning.content(amending).tasks())
                .hasSameSizeAs(planning.content(plan).tasks());
        assertThat(planning.get(amending).properties().subject()).startsWith("Điều chỉnh, bổ sung Kế hoạch thực hiện");
        assertThat(planning.get(amending).properties().number()).isNull();
        assertThat(planning.latestOf(UNIT).map(Plan::id)).contains(plan);
        assertThat(work.changesBy(amending)).allMatch(change -> change.fate() == Fate.KEPT);

        reword(amending, dropped, "");
        assertThat(work.changesBy(amending))
                .filteredOn(change -> change.fate() != Fate.KEPT)
                .extracting(PlannedWork.Change::fate)
                .containsExactly(Fate.DROPPED);
        assertThat(work.workOf(amending)).hasSize(statements.size() - 1);
        planTasks.catchUp();
        assertThat(tasks.ofPlan(plan)).hasSameSizeAs(statements);
        assertThat(tasks.ofPlan(amending)).isEmpty();

        bringIntoForce(amending);
        assertThat(amendments.takeEffect(amending)).map(Plan::id).contains(plan);

        assertThat(tasks.ofPlan(amending)).hasSize(statements.size() - 1);
        assertThat(tasks.get(kept.id()).origin().id()).isEqualTo(amending.id());
        assertThat(tasks.get(kept.id()).progress()).isEqualTo(40);
        assertThat(tasks.get(dropped.id()).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(tasks.get(dropped.id()).reason()).contains("Điều chỉnh, bổ sung");
        assertThat(planning.latestOf(UNIT).map(Plan::id)).contains(amending);
        assertThat(planning.latestOf(UNIT, before.minusSeconds(1)).map(Plan::id))
                .isNotEqualTo(amending);
        assertThat(planning.get(amending).isKnownAt(before.minusSeconds(86_400)))
                .isFalse();
        planTasks.catchUp();
        assertThat(tasks.ofPlan(plan)).hasSize(1);
    }
}
