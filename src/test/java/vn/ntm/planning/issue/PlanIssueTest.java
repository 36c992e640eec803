package vn.ntm.planning.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.drafting.Block;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.planning.Amendments;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.PlanIsElsewhere;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;
import vn.ntm.planning.life.PlanLife;
import vn.ntm.planning.life.PlanStep;
import vn.ntm.registry.DocumentLink;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.Drafts;
import vn.ntm.registry.LinkKind;
import vn.ntm.registry.Links;
import vn.ntm.registry.Numbering;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.Registry;
import vn.ntm.registry.SignOff;
import vn.ntm.registry.Step;

/** From a plan without errors to one in force: signed, numbered and issued in the register, the plan follows. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanIssueTest {
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
    private Numbering numbering;

    @Autowired
    private Links links;

    @Autowired
    private Amendments amendments;

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
        Acting.run(officer, () -> life.lint(plan, life.versionOf(plan)));
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

    private void signed() {
        Acting.run(
                officer,
                () -> signOff.submit(
                        document().id(),
                        Map.of(Step.UNIT_HEAD, positionOf(head), Step.LEGAL_CHECK, positionOf(lawyer)),
                        document().version()));
        List.of(head, lawyer, leader).forEach(next -> Acting.run(next, this::acceptedWhereAsked));
    }

    private void acceptedWhereAsked() {
        if (signOff.isNext(document())) {
            signOff.accept(document().id(), "", document().version());
        }
    }

    @Test
    void whatTheRegisterDoesWithTheDocumentIsWhereThePlanIs() {
        drafted();
        fillInTheMoney();
        signed();
        assertThat(now().status()).isEqualTo(PlanStatus.SIGNED);
        String number = as(clerk, this::numbered);
        assertThat(now().status()).isEqualTo(PlanStatus.NUMBERED);
        Acting.run(clerk, this::sentOut);

        assertThat(now().status()).isEqualTo(PlanStatus.IN_FORCE);
        assertThat(now().properties().number()).isEqualTo(number).endsWith("/KH-UBND");
        assertThat(now().properties().issuedOn()).isEqualTo(as(clerk, registry::today));
        assertThat(now().properties().signer()).contains("Nguyễn Văn Mẫu");
        assertThat(as(officer, () -> life.steps(plan)))
                .extracting(PlanStep::to)
                .containsExactly(
                        PlanStatus.LINTED,
                        PlanStatus.INTERNAL_REVIEW,
                        PlanStatus.SIGNED,
                        PlanStatus.NUMBERED,
                        PlanStatus.ISSUED,
                        PlanStatus.IN_FORCE);
        assertThat(as(officer, () -> life.steps(plan)).get(2).title()).isEqualTo("Chủ tịch UBND xã");
    }

    private void issued() {
        drafted();
        fillInTheMoney();
        signed();
        as(clerk, this::numbered);
        Acting.run(clerk, this::sentOut);
    }

    private String numbered() {
        return numbering.number(document().id(), registry.today(), document().version());
    }

    private void sentOut() {
        numbering.issue(document().id(), registry.today(), document().version());
    }

    @Test
    void aPlanThatIsAmendedTurnsSoByItselfAndSaysByWhichDocument() {
        issued();
        PlanId amended = plan;
        OutgoingDocument first = document();
        plan = as(officer, () -> amendments.begin(amended, "Tỉnh giao thêm chỉ tiêu"));
        Acting.run(officer, () -> life.lint(plan, life.versionOf(plan)));
        issued();

        assertThat(as(officer, () -> planning.get(amended)).status()).isEqualTo(PlanStatus.AMENDED);
        assertThat(as(officer, () -> life.steps(amended)).getLast().note())
                .contains(document().name());
        assertThat(as(officer, () -> planning.latestOf(UNIT)).map(Plan::id)).contains(plan);
        List<DocumentLink> of = as(officer, () -> links.of(document().id()));
        assertThat(of).filteredOn(link -> link.kind() == LinkKind.BASIS).hasSizeGreaterThan(1);
        assertThat(of)
                .filteredOn(link -> link.kind() == LinkKind.AMENDS)
                .singleElement()
                .satisfies(link -> assertThat(link.outgoing()).isEqualTo(first.id()));
    }

    @Test
    void aPlanWhoseMoneyNobodyPutInGetsNoNumber() {
        drafted();
        signed();

        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> as(clerk, this::numbered));
        assertThat(now().status()).isEqualTo(PlanStatus.SIGNED);
    }

    @Test
    void whatIsGivenBackBringsThePlanBackToo() {
        drafted();
        signed();

        Acting.run(
                clerk,
                () -> signOff.giveBack(
                        document().id(), "Thiếu nơi nhận", document().version()));

        assertThat(document().state()).isEqualTo(DocumentState.RETURNED);
        assertThat(now().status()).isEqualTo(PlanStatus.LINTED);
    }

    @Test
    void refreshingKeepsWhatAPersonWrote() {
        drafted();
        fillInTheMoney();

        Acting.run(officer, () -> issue.refresh(plan));

        assertThat(as(officer, () -> registry.contentOf(document().id()))
                        .blocks()
                        .filter(block -> block.key().equals(PlanAnnexes.MONEY))
                        .map(Block::words))
                .singleElement()
                .asString()
                .contains("500 triệu đồng");
    }

    @Test
    void aDraftHasNoOfficialDocumentYet() {
        Acting.run(officer, () -> life.reopen(plan, "Sửa thêm", life.versionOf(plan)));

        assertThatExceptionOfType(PlanIsElsewhere.class).isThrownBy(this::drafted);
    }
}
