package vn.ntm.planning.handed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.organization.Unit;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.Planning;
import vn.ntm.planning.checks.Finding;

@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
@Transactional
class HandedTargetsTest {
    private static final String UNIT = "17605";
    private static final String OTHER = "24373";
    private static final Basis DOCUMENT = new Basis("118/KH-UBND", LocalDate.of(2026, 2, 20), "UBND tỉnh Nghệ An");

    @Autowired
    private HandedTargets targets;

    @Autowired
    private HandedFindings findings;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanImports imports;

    private PlanId plan = new PlanId(UUID.randomUUID());

    @BeforeEach
    void aPlan() throws IOException {
        byte[] document = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"))
                .getBytes(StandardCharsets.UTF_8);
        plan = imports.confirmAsRead(imports.stage(document, "k.txt"));
    }

    private static Actor province() {
        UUID somebody = UUID.randomUUID();
        return new Actor(
                somebody,
                "Lê Văn Thử",
                somebody,
                Role.PROVINCE_COORDINATOR,
                "Điều phối viên",
                "40",
                Scope.of(Set.of("40", UNIT)),
                null);
    }

    private static Actor officer() {
        UUID somebody = UUID.randomUUID();
        return new Actor(
                somebody,
                "Nguyễn Thị Thử",
                somebody,
                Role.COMMUNE_NTM_OFFICER,
                "Cán bộ NTM",
                UNIT,
                Scope.of(Set.of(UNIT)),
                null);
    }

    private NewTargets wanted(Aim... aims) {
        return new NewTargets(2026, DOCUMENT, List.of(aims), UUID.randomUUID());
    }

    private Aim criterion(int number, @Nullable LocalDate due) {
        return new Aim(Aim.Kind.CRITERION, planning.get(plan).criteriaSet(), number, null, due, "");
    }

    private static Aim money() {
        return new Aim(Aim.Kind.BUDGET, null, null, BigDecimal.valueOf(2_500), null, "Vốn ngân sách tỉnh");
    }

    private List<String> rules() {
        return findings.of(planning.get(plan)).stream().map(Finding::rule).toList();
    }

    @Test
    void theSuperiorHandsDownOnceAndSeesWhatThePlanMakesOfIt() {
        NewTargets form = wanted(criterion(2, null), money());
        Acting.run(province(), () -> targets.handDown(form, Set.of(UNIT)));
        Acting.run(province(), () -> targets.handDown(form, Set.of(UNIT)));

        List<Response> seen = Acting.as(province(), () -> targets.ofYear(2026));
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst().computed()).isEqualTo(Stance.TAKEN);
        assertThat(seen.getLast().isAnswered()).isFalse();
        assertThat(rules()).contains("LINT-40");

        Response open = targets.of(plan).getLast();
        Acting.run(
                officer(), () -> targets.answer(open.target().id(), Stance.LOWER, "Xã chỉ được phân bổ 2 tỷ đồng", 0));
        assertThat(rules()).doesNotContain("LINT-40");
        assertThat(Acting.as(province(), () -> targets.ofYear(2026)).getLast().stance())
                .contains(Stance.LOWER);
        assertThatExceptionOfType(HandedOvertaken.class)
                .isThrownBy(() -> targets.answer(open.target().id(), Stance.TAKEN, "Đã thêm", 0));
    }

    @Test
    void nobodyHandsDownOutsideTheirReachNorToAUnitThatWasNotThere() {
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.run(province(), () -> targets.handDown(wanted(money()), Set.of(OTHER))));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(officer(), () -> targets.handDown(wanted(money()), Set.of(UNIT))));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> targets.handDown(wanted(money()), Set.of("99999")));
        LocalDate before = LocalDate.of(2024, 3, 12);
        NewTargets old = new NewTargets(
                2024, new Basis("63/KH-UBND", before, "UBND huyện"), List.of(money()), UUID.randomUUID());
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> targets.handDown(old, Set.of("05500x")));
        assertThat(targets.communesOn(before)).extracting(Unit::code).contains("05539");
        assertThat(targets.communesOn(LocalDate.of(2026, 1, 1)))
                .extracting(Unit::code)
                .doesNotContain("05539");
    }

    @Test
    void theCommuneWritesDownWhatCameOnPaperAndWithdrawsOnlyThat() {
        Acting.run(officer(), () -> targets.record(plan, wanted(money())));
        Acting.run(province(), () -> targets.handDown(wanted(criterion(2, null)), Set.of(UNIT)));
        HandedId own = targets.of(plan).stream()
                .filter(response -> response.target().handedBy() == null)
                .findFirst()
                .orElseThrow()
                .target()
                .id();
        HandedId theirs = targets.of(plan).stream()
                .filter(response -> response.target().handedBy() != null)
                .findFirst()
                .orElseThrow()
                .target()
                .id();

        assertThatExceptionOfType(NotYoursToWithdraw.class)
                .isThrownBy(() -> Acting.run(officer(), () -> targets.withdraw(theirs, "Nhầm")));
        Acting.run(officer(), () -> targets.withdraw(own, "Ghi nhầm năm"));
        assertThat(targets.of(plan)).hasSize(1);
    }

    @Test
    void aPlanIsNumberedNoEarlierThanWhatWasHandedDownAndNotLongAfter() {
        Plan known = planning.get(plan);
        assertThat(rules()).isEmpty();
        Acting.run(province(), () -> targets.handDown(wanted(criterion(2, null)), Set.of(UNIT)));

        assertThat(findings.reasonsAgainst(known, LocalDate.of(2026, 2, 19))).hasSize(1);
        assertThat(findings.reasonsAgainst(known, LocalDate.of(2026, 2, 20))).isEmpty();
        assertThat(rules()).doesNotContain("LINT-41", "LINT-42");
        Basis later = new Basis("240/KH-UBND", LocalDate.of(2026, 5, 4), "UBND tỉnh Nghệ An");
        targets.handDown(new NewTargets(2026, later, List.of(money()), UUID.randomUUID()), Set.of(UNIT));
        assertThat(rules()).contains("LINT-41").doesNotContain("LINT-42");
        Basis early = new Basis("2/KH-UBND", LocalDate.of(2026, 1, 5), "UBND tỉnh Nghệ An");
        targets.handDown(new NewTargets(2026, early, List.of(money()), UUID.randomUUID()), Set.of(UNIT));
        assertThat(rules()).contains("LINT-42");
    }
}
