package vn.ntm.planning.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.assessment.CriterionState;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;
import vn.ntm.planning.Proposal;
import vn.ntm.planning.reading.Target;
import vn.ntm.planning.reading.TaskStatement;

@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
@Transactional
class NextYearTest {
    @Autowired
    private NextYear nextYear;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanImports imports;

    private PlanId demo() {
        return planning.latestOf("05539").orElseThrow().id();
    }

    @Test
    void whatWasChosenIsReadAsThePlanOfTheNextYear() {
        OpenItems items = nextYear.openItems(demo());
        Set<Integer> met = Set.of(3, 4, 5, 6, 7, 9, 12, 14, 15, 16, 19);
        Set<Integer> work = IntStream.range(0, 3).boxed().collect(Collectors.toSet());

        Proposal proposal = imports.proposal(nextYear.prepare(demo(), new Choice(met, Set.of(1, 2), work, Set.of())));

        assertThat(items.year()).isEqualTo(2025);
        assertThat(items.targets()).containsExactly(6, 12);
        assertThat(items.work()).hasSizeGreaterThan(20);
        assertThat(proposal.reading().head().year()).isNotNull();
        assertThat(proposal.reading().unit().code()).isEqualTo("05539");
        assertThat(proposal.reading().criteriaSet().id())
                .isEqualTo(planning.get(demo()).criteriaSet());
        assertThat(proposal.stateOf(6)).isEqualTo(CriterionState.MET);
        assertThat(proposal.stateOf(1)).isEqualTo(CriterionState.NOT_MET);
        assertThat(proposal.reading().targets()).extracting(Target::criterion).containsExactly(1, 2);
        List<String> tasks =
                proposal.reading().tasks().stream().map(TaskStatement::text).toList();
        assertThat(String.join(" ", tasks)).contains("Kiện toàn, nâng cao chất lượng");
        PlanId next = imports.confirmAsRead(proposal.id());
        assertThat(planning.get(next).year()).isEqualTo(2025);
        assertThat(planning.get(next).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void aPlanOfNothingIsNotPrepared() {
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> nextYear.prepare(demo(), new Choice(Set.of(), Set.of(), Set.of(), Set.of())));
    }
}
