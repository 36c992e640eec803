package vn.ntm.planning.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.MyWork;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.people.WorkItem;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;
import vn.ntm.planning.life.PlanLife;
import vn.ntm.registry.Drafts;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.Registry;
import vn.ntm.registry.SignOff;
import vn.ntm.registry.Step;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;

/** Who is told that it is their turn with a plan, and who has it on their work list. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTurnsTest {
    private static final String UNIT = "24373";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private PlanIssue issue;

    @Autowired
    private PlanLife life;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanImports imports;

    @Autowired
    private Registry registry;

    @Autowired
    private Drafts drafts;

    @Autowired
    private SignOff signOff;

    @Autowired
    private List<ReminderSource> sources;

    @Autowired
    private PlansToMove toMove;

    @Autowired
    private MyWork work;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private People people;

    @Autowired
    private ActingPositions positions;

    private Actor officer;
    private Actor head;
    private Actor lawyer;
    private Actor leader;
    private Actor clerk;
    private PlanId plan;

    @BeforeAll
    void anOffice() {
        officer = admitted(Role.COMMUNE_NTM_OFFICER, "Cán bộ");
        head = admitted(Role.CRITERION_OFFICER, "Trưởng phòng");
        lawyer = admitted(Role.CRITERION_OFFICER, "Tư pháp");
        leader = admitted(Role.COMMUNE_LEADER, "Chủ tịch UBND xã");
        clerk = admitted(Role.CLERK, "Văn thư");
    }

    @BeforeEach
    void aPlanWithoutErrors() throws IOException {
        byte[] document = Files.readString(Path.of("src/test/resources/plans/good/ea-kar-2027.txt"))
                .replace("ngày 05 tháng 01 năm 2027", "ngày 05 tháng 01 năm 2024")
                .replaceAll("(?s)III\\. KINH PHÍ.*?IV\\. TỔ CHỨC", "III. TỔ CHỨC")
                .concat("\n\n" + UUID.randomUUID())
                .getBytes(StandardCharsets.UTF_8);
        plan = as(officer, () -> imports.confirmAsRead(imports.stage(document, "ke-hoach.txt")));
        as(officer, () -> {
            life.lint(plan, life.versionOf(plan));
            return plan;
        });
    }

    private Actor admitted(Role role, String title) {
        return as(ActingAsProduct.PRODUCT, () -> {
            PersonId person = people.enter(new NewPerson(UNIT, "Nguyễn Văn Mẫu", null, null));
            List<String> criteria = role == Role.CRITERION_OFFICER ? List.of("6") : List.of();
            people.hold(
                    people.open(new NewPosition(UNIT, role, title, criteria, LONG_AGO, null)), person, LONG_AGO, null);
            return positions.of(person).getFirst();
        });
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    private static PositionId positionOf(Actor actor) {
        return new PositionId(actor.position().orElseThrow());
    }

    private OutgoingDocument drafted() {
        as(officer, () -> issue.draft(plan, "VP", UUID.randomUUID()));
        OutgoingDocument document = document();
        Acting.run(
                officer,
                () -> drafts.edit(
                        document.id(),
                        OwnSigner.of(document.facts(), positionOf(leader)),
                        registry.contentOf(document.id()),
                        document.version()));
        return document();
    }

    private OutgoingDocument document() {
        return as(officer, () -> issue.documentOf(plan)).orElseThrow();
    }

    private Plan now() {
        return as(officer, () -> planning.get(plan));
    }

    private void fillInTheMoney() {
        OutgoingDocument document = document();
        Acting.run(
                officer,
                () -> drafts.edit(
                        document.id(),
                        document.facts(),
                        registry.contentOf(document.id())
                                .edited(Map.of(
                                        PlanAnnexes.MONEY,
                                        "Ngân sách xã: 500 triệu đồng;\nTổng cộng: 500 triệu đồng.")),
                        document.version()));
    }

    /** By whatever module, about the plan or its document. */
    private List<Reminder> told() {
        List<String> about = as(officer, () -> issue.documentOf(plan))
                .map(document -> List.of(plan.toString(), document.id().toString()))
                .orElse(List.of(plan.toString()));
        return as(
                ActingAsProduct.PRODUCT,
                () -> transaction.execute(all -> sources.stream()
                        .flatMap(source -> source.since(Instant.EPOCH).stream())
                        .filter(one -> about.contains(one.about().id()))
                        .toList()));
    }

    private List<String> linesOf(Actor actor) {
        String title = now().properties().subject();
        return as(actor, () -> work.list()).sections().values().stream()
                .flatMap(List::stream)
                .filter(item -> item.title().contains(title))
                .filter(item -> item.path().endsWith(plan.toString())
                        || item.path().endsWith(document().id().toString()))
                .map(WorkItem::path)
                .toList();
    }

    @Test
    void thePositionWhoseTurnItIsIsToldAndHasOneLineForIt() {
        assertThat(told()).isEmpty();
        drafted();
        fillInTheMoney();
        Acting.run(
                officer,
                () -> signOff.submit(
                        document().id(),
                        Map.of(Step.UNIT_HEAD, positionOf(head), Step.LEGAL_CHECK, positionOf(lawyer)),
                        document().version()));
        for (Actor next : List.of(head, lawyer, leader)) {
            if (!as(next, () -> signOff.isNext(document()))) {
                continue;
            }
            assertThat(told())
                    .singleElement()
                    .satisfies(one -> assertThat(one.position())
                            .isEqualTo(positionOf(next).id()));
            assertThat(linesOf(next)).hasSize(1);
            Acting.run(
                    next, () -> signOff.accept(document().id(), "", document().version()));
        }
        assertThat(told()).allMatch(one -> one.textKey().equals("registry.reminder.number"));
        assertThat(told())
                .extracting(Reminder::position)
                .contains(positionOf(clerk).id());
        assertThat(linesOf(clerk)).hasSize(1);
        Acting.run(
                clerk,
                () -> signOff.giveBack(
                        document().id(), "Thiếu nơi nhận", document().version()));
        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Reminder.Kind.RETURNED);
            assertThat(one.position()).isEqualTo(positionOf(officer).id());
            assertThat(one.note()).isEqualTo("Thiếu nơi nhận");
        });
    }

    @Test
    void aPlanWaitsOnTheListOfTheOfficerUntilItsYearIsOver() {
        assertThat(openOn(officer, LocalDate.of(2027, 12, 31))).contains("/plans/" + plan);
        assertThat(openOn(officer, LocalDate.of(2028, 1, 1))).doesNotContain("/plans/" + plan);
        assertThat(openOn(clerk, LocalDate.of(2027, 12, 31))).doesNotContain("/plans/" + plan);
    }

    private List<String> openOn(Actor actor, LocalDate day) {
        return as(actor, () -> transaction.execute(all -> toMove.workOf(actor, day))).stream()
                .map(WorkItem::path)
                .toList();
    }

    @Test
    void whoArchivesIsToldThatAPlanIsClosed() {
        as(ActingAsProduct.PRODUCT, () -> {
            List.of(
                            PlanStatus.INTERNAL_REVIEW,
                            PlanStatus.SIGNED,
                            PlanStatus.NUMBERED,
                            PlanStatus.ISSUED,
                            PlanStatus.IN_FORCE)
                    .forEach(status -> life.follow(plan, status, ""));
            life.close(plan, "Hết năm", life.versionOf(plan));
            return plan;
        });

        assertThat(told())
                .filteredOn(one -> one.textKey().equals("planning.turn.archive"))
                .extracting(Reminder::position)
                .contains(positionOf(clerk).id());
        assertThat(openOn(clerk, LocalDate.of(2028, 1, 1))).contains("/plans/" + plan);
    }
}
