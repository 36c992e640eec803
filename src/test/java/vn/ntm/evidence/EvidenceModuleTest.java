package vn.ntm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.evidence.EvidenceFiles.file;
import static vn.ntm.evidence.EvidencePeople.as;
import static vn.ntm.evidence.EvidencePeople.does;
import static vn.ntm.evidence.SomeEvidence.HERE;
import static vn.ntm.evidence.SomeEvidence.YEAR;
import static vn.ntm.evidence.SomeEvidence.facts;
import static vn.ntm.evidence.SomeEvidence.inPlaceOf;
import static vn.ntm.evidence.SomeEvidence.pdf;
import static vn.ntm.evidence.SomeEvidence.piece;
import static vn.ntm.evidence.SomeEvidence.ref;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.criteria.MeasureId;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.MyWork;
import vn.ntm.people.People;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;

@ModuleTest
class EvidenceModuleTest {
    private static final LocalDate TODAY = TestWorld.TODAY;

    @Autowired
    private Evidences evidences;

    @Autowired
    private EvidenceDesk desk;

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
    void isBroughtByOneAndAcceptedByAnother() throws IOException {
        byte[] content = EvidenceFiles.pdf(2, "Quyet dinh " + UUID.randomUUID());
        PieceId id = as(
                        officer,
                        () -> desk.add(
                                piece("6.1", facts(EvidenceKind.OFFICIAL_DOC)), List.of(file("van ban.pdf", content))))
                .getFirst();

        assertThat(proof("6.1")).extracting(Proof::waiting).isEqualTo(waiting("6.1"));
        assertThatExceptionOfType(SamePerson.class).isThrownBy(() -> does(officer, () -> desk.accept(id, "")));
        does(leader, () -> desk.accept(id, ""));
        assertThatExceptionOfType(PieceIsFurther.class).isThrownBy(() -> does(leader, () -> desk.accept(id, "")));

        assertThat(get(id).stateOn(TODAY)).isEqualTo(EvidenceState.ACCEPTED);
        assertThat(as(officer, () -> evidences.judgementsOf(id)))
                .extracting(Piece.Judgement::state)
                .containsExactly(EvidenceState.UPLOADED, EvidenceState.ACCEPTED);
        assertThat(as(officer, () -> evidences.open(id)).readAllBytes()).isEqualTo(content);
        assertThat(as(leader, () -> evidences.provedIn(YEAR, TODAY, clock.instant()))
                        .get(HERE))
                .contains(measure("6.1"));
    }

    @Test
    void whatWasRejectedComesBackToWhoBroughtItAndIsReplaced() {
        Actor bringer = people.admit(HERE, Role.COMMUNE_NTM_OFFICER);
        PieceId id = added(bringer, "6.2", facts(EvidenceKind.OFFICIAL_DOC));
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> does(leader, () -> desk.reject(id, " ")));
        does(leader, () -> desk.reject(id, "Thiếu chữ ký"));

        assertThat(in(bringer, Section.RETURNED))
                .anySatisfy(item -> assertThat(item.note()).contains("Thiếu chữ ký"));
        NewPiece better = inPlaceOf(id, "6.2");
        PieceId successor = as(bringer, () -> desk.add(better, pdf())).getFirst();

        assertThat(get(id).judgement().state()).isEqualTo(EvidenceState.SUPERSEDED);
        assertThat(get(successor).supersedes()).isEqualTo(id);
        assertThat(in(bringer, Section.RETURNED)).isEmpty();
        assertThat(in(leader, Section.WAITING))
                .anySatisfy(item -> assertThat(item.path()).endsWith(successor.toString()));
        assertThat(as(bringer, () -> evidences.successorsOf(id)))
                .extracting(Piece::id)
                .containsExactly(successor);
    }

    @Test
    void anAcceptedPieceCountsUntilItsSuccessorIsAccepted() {
        PieceId old = added(officer, "7", facts(EvidenceKind.OFFICIAL_DOC));
        does(leader, () -> desk.accept(old, ""));
        NewPiece newer = inPlaceOf(old, "7");
        PieceId successor = as(officer, () -> desk.add(newer, pdf())).getFirst();

        assertThat(get(old).judgement().state()).isEqualTo(EvidenceState.ACCEPTED);
        does(leader, () -> desk.accept(successor, ""));
        assertThat(get(old).judgement().state()).isEqualTo(EvidenceState.SUPERSEDED);
        assertThat(proof("7").accepted()).isEqualTo(1);
    }

    @Test
    void expiresByItselfAndSaysSoBefore() {
        PieceId id = added(officer, "8.1", facts(EvidenceKind.OFFICIAL_DOC, TODAY.plusDays(10)));
        does(leader, () -> desk.accept(id, ""));

        assertThat(proof("8.1").nextExpiry()).isEqualTo(TODAY.plusDays(10));
        assertThat(in(officer, Section.EXPIRING))
                .anySatisfy(item -> assertThat(item.due()).isEqualTo(TODAY.plusDays(10)));
        assertThat(get(id).stateOn(TODAY.plusDays(11))).isEqualTo(EvidenceState.EXPIRED);
        Proof later = proof("8.1", TODAY.plusDays(11));
        assertThat(later.accepted()).isZero();
        assertThat(later.expired()).isEqualTo(1);
        assertThat(later.missingKinds()).containsExactly(EvidenceKind.OFFICIAL_DOC);
    }

    @Test
    void servesEverySetThatAsksForTheSameFigureAndFurtherYears() {
        PieceId id = added(officer, "8.2", facts(EvidenceKind.OFFICIAL_DOC));
        does(officer, () -> desk.link(id, List.of(ref("8.3")), List.of(2023, YEAR)));
        does(leader, () -> desk.accept(id, ""));
        assertThatExceptionOfType(SamePerson.class)
                .as("what is accepted is not widened by who brought it")
                .isThrownBy(() -> does(officer, () -> desk.link(id, List.of(ref("10")), List.of(YEAR))));

        List<Use> uses = as(officer, () -> evidences.usesOf(id));
        assertThat(uses).hasSize(3).extracting(Use::year).contains(2023, YEAR);
        does(officer, () -> desk.unlink(id, uses.getFirst().id()));
        assertThat(as(officer, () -> evidences.usesOf(id))).hasSize(2);
        assertThatExceptionOfType(PieceNotFound.class)
                .isThrownBy(() ->
                        does(officer, () -> desk.unlink(id, uses.getFirst().id())));
    }

    @Test
    void whatWasKnownBeforeStaysAsItWas() {
        Instant before = clock.instant().minusSeconds(60);
        PieceId id = added(officer, "13.1", facts(EvidenceKind.LIST));

        assertThat(as(officer, () -> evidences.of(HERE, measure("13.1"), YEAR, before)))
                .extracting(Piece::id)
                .doesNotContain(id);
        assertThat(as(officer, () -> evidences.of(HERE, measure("13.1"), YEAR, clock.instant())))
                .extracting(Piece::id)
                .contains(id);
    }

    private PieceId added(Actor actor, String code, PieceFacts facts) {
        return as(actor, () -> desk.add(piece(code, facts), pdf())).getFirst();
    }

    private Piece get(PieceId id) {
        return as(officer, () -> evidences.get(id));
    }

    private Proof proof(String code) {
        return proof(code, TODAY);
    }

    private Proof proof(String code, LocalDate day) {
        return Objects.requireNonNull(as(officer, () -> evidences.proofsOf(HERE, YEAR, day, clock.instant()))
                .get(measure(code)));
    }

    private int waiting(String code) {
        return (int) as(officer, () -> evidences.of(HERE, measure(code), YEAR, clock.instant())).stream()
                .filter(Piece::isWaiting)
                .count();
    }

    private List<WorkItem> in(Actor actor, Section section) {
        return as(actor, () -> work.list()).in(section);
    }

    private MeasureId measure(String code) {
        return indicators.find(ref(code)).orElseThrow().measure();
    }
}
