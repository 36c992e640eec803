package vn.ntm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.evidence.EvidenceFiles.file;
import static vn.ntm.evidence.EvidencePeople.as;
import static vn.ntm.evidence.EvidencePeople.does;
import static vn.ntm.evidence.SomeEvidence.HERE;
import static vn.ntm.evidence.SomeEvidence.YEAR;
import static vn.ntm.evidence.SomeEvidence.facts;
import static vn.ntm.evidence.SomeEvidence.pdf;
import static vn.ntm.evidence.SomeEvidence.piece;
import static vn.ntm.evidence.SomeEvidence.ref;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.criteria.MeasureId;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.MyWork;
import vn.ntm.people.People;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;

@ModuleTest
class EvidenceRulesModuleTest {
    private static final String HAMLET = "17605-X01";
    private static final LocalDate TODAY = TestWorld.TODAY;

    @Autowired
    private Evidences evidences;

    @Autowired
    private EvidenceDesk desk;

    @Autowired
    private Requirements requirements;

    @Autowired
    private ProvedIndicators indicators;

    @Autowired
    private MyWork work;

    @Autowired
    private Clock clock;

    private EvidencePeople people;
    private Actor officer;
    private Actor leader;

    @BeforeEach
    void aCommune(@Autowired People all, @Autowired ActingPositions acting) {
        people = new EvidencePeople(all, acting);
        officer = people.admit(HERE, Role.COMMUNE_NTM_OFFICER);
        leader = people.admit(HERE, Role.COMMUNE_LEADER);
    }

    @Test
    void anOfficerOfSingleCriteriaBringsForThese() {
        Actor single = people.admit(HERE, Role.CRITERION_OFFICER, "6", "12");

        assertThat(added(single, "6.1", facts(EvidenceKind.OFFICIAL_DOC))).isNotNull();
        assertThat(refused(single, piece("7", facts(EvidenceKind.OFFICIAL_DOC))))
                .containsExactly("indicators evidence.not-your-criterion");
        PieceId others = added(officer, "7", facts(EvidenceKind.OFFICIAL_DOC));
        long use = as(officer, () -> evidences.usesOf(others)).getFirst().id();
        assertThatExceptionOfType(NotYourCriterion.class)
                .isThrownBy(() -> does(single, () -> desk.unlink(others, use)));
        assertThat(in(single, Section.OPEN))
                .anySatisfy(item -> assertThat(item.title()).contains("6, 12"));
    }

    @Test
    void nobodyBringsOrSeesForAnotherUnit() {
        Actor foreign = people.admit("17605", Role.COMMUNE_NTM_OFFICER);
        PieceId id = added(officer, "6.1", facts(EvidenceKind.OFFICIAL_DOC));

        assertThatExceptionOfType(PieceNotFound.class).isThrownBy(() -> as(foreign, () -> evidences.get(id)));
        assertThatExceptionOfType(PieceNotFound.class).isThrownBy(() -> does(foreign, () -> desk.accept(id, "")));
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> as(foreign, () -> desk.add(piece("6.1", facts(EvidenceKind.SCAN)), pdf())));
        assertThat(as(foreign, () -> evidences.provedIn(YEAR, TODAY, clock.instant())))
                .doesNotContainKey(HERE);
        Actor province = people.admit("19", Role.PROVINCE_APPRAISER);
        assertThat(as(province, () -> evidences.get(id)).id()).isEqualTo(id);
    }

    @Test
    void theCommuneDecidesWhichKindsAFigureMustHave() {
        MeasureId measure = measure("12.1");
        assertThat(requirement(measure).isSuggestion()).isTrue();
        does(
                officer,
                () -> requirements.decide(HERE, measure, Set.of(EvidenceKind.MINUTES, EvidenceKind.LIST), "Tỉnh"));

        assertThat(requirement(measure).kinds()).containsExactly(EvidenceKind.MINUTES, EvidenceKind.LIST);
        assertThat(requirement(measure).by()).contains("Người mẫu");
        does(leader, () -> requirements.decide(HERE, measure, Set.of(EvidenceKind.LIST), "Bớt"));
        assertThat(requirement(measure).kinds()).containsExactly(EvidenceKind.LIST);
        Actor head = people.admit(HAMLET, Role.HAMLET_HEAD);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> does(head, () -> requirements.decide(HAMLET, measure, Set.of(), "x")));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsKept() {
        PieceFacts wrong = new PieceFacts(
                EvidenceKind.LINK,
                " ",
                "",
                TODAY.plusDays(1),
                "",
                TODAY.minusDays(1),
                PrivacyClass.INTERNAL,
                "javascript:alert(1)");
        NewPiece wanted = new NewPiece(HERE, wrong, List.of(ref("99.9")), List.of(1800), null, UUID.randomUUID());

        assertThat(refused(officer, wanted))
                .containsExactly(
                        "title evidence.title.missing",
                        "issuedOn evidence.issued.future",
                        "validTo evidence.valid-to.before-issued",
                        "address evidence.address.unfit",
                        "years evidence.years.far",
                        "indicators evidence.indicator.unknown",
                        "files evidence.files.link");
        NewPiece good = piece("6.1", facts(EvidenceKind.SCAN));
        List<NewFile> oneBad = List.of(
                file("a.pdf", EvidenceFiles.pdf(1, "mot " + UUID.randomUUID())), file("b.pdf", new byte[] {1, 2, 3}));
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> as(officer, () -> desk.add(good, oneBad)));
        assertThat(as(officer, () -> evidences.of(HERE, measure("6.1"), YEAR, clock.instant())))
                .noneMatch(piece -> piece.facts().title().equals(good.facts().title()));
    }

    private PieceId added(Actor actor, String code, PieceFacts facts) {
        return as(actor, () -> desk.add(piece(code, facts), pdf())).getFirst();
    }

    private List<String> refused(Actor actor, NewPiece wanted) {
        try {
            as(actor, () -> desk.add(wanted, pdf()));
            return List.of();
        } catch (FieldsRefused refused) {
            return refused.problems().stream()
                    .map(problem -> problem.field() + " " + problem.messageKey())
                    .toList();
        }
    }

    private Requirement requirement(MeasureId measure) {
        return Objects.requireNonNull(as(officer, () -> requirements.of(HERE, List.of(measure), clock.instant()))
                .get(measure));
    }

    private List<WorkItem> in(Actor actor, Section section) {
        return as(actor, () -> work.list()).in(section);
    }

    private MeasureId measure(String code) {
        return indicators.find(ref(code)).orElseThrow().measure();
    }
}
