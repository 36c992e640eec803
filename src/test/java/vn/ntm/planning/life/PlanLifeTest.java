package vn.ntm.planning.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.PlanIsElsewhere;
import vn.ntm.planning.PlanOvertaken;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;

@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
@Transactional
class PlanLifeTest {
    private static final String UNIT = "17605";

    @Autowired
    private PlanLife life;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanImports imports;

    private static Actor acting(Role role) {
        UUID somebody = UUID.randomUUID();
        return new Actor(
                somebody, "Nguyễn Văn Thử", somebody, role, "Vị trí " + role, UNIT, Scope.of(Set.of(UNIT)), null);
    }

    private PlanId imported(String words) {
        return imports.confirmAsRead(imports.stage(words.getBytes(StandardCharsets.UTF_8), "k.txt"));
    }

    private static String document() {
        try {
            return Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without what the checks call an error in its words. */
    private PlanId sound() {
        PlanId id = imported(document());
        assertThat(Blockers.of(planning.content(id))).isEmpty();
        return id;
    }

    private PlanId withErrors() {
        return imported(document().replace("Ủy ban nhân dân", "Ủy ban nhân"));
    }

    @Test
    void aPlanWithErrorsGoesNoFurther() {
        PlanId id = withErrors();

        assertThat(Blockers.of(planning.content(id))).isNotEmpty();
        assertThatExceptionOfType(PlanHasErrors.class).isThrownBy(() -> life.lint(id, life.versionOf(id)));
        assertThat(planning.get(id).status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(life.steps(id)).isEmpty();
    }

    @Test
    void everyStepIsKeptWithWhoTookItInWhichPositionAndWhy() {
        PlanId id = sound();
        Acting.run(acting(Role.COMMUNE_NTM_OFFICER), () -> life.lint(id, life.versionOf(id)));
        List.of(
                        PlanStatus.INTERNAL_REVIEW,
                        PlanStatus.SIGNED,
                        PlanStatus.NUMBERED,
                        PlanStatus.ISSUED,
                        PlanStatus.IN_FORCE)
                .forEach(status -> life.follow(id, status, ""));
        Acting.run(acting(Role.COMMUNE_LEADER), () -> life.close(id, "Đạt 12 tiêu chí", life.versionOf(id)));
        Acting.run(acting(Role.CLERK), () -> life.archive(id, "Tủ 3, hộp 12", life.versionOf(id)));

        assertThat(planning.get(id).status()).isEqualTo(PlanStatus.ARCHIVED);
        assertThat(life.steps(id)).hasSize(8).first().satisfies(step -> {
            assertThat(step.title()).isEqualTo("Vị trí COMMUNE_NTM_OFFICER");
            assertThat(step.to()).isEqualTo(PlanStatus.LINTED);
        });
        assertThat(life.steps(id).getLast().note()).isEqualTo("Tủ 3, hộp 12");
    }

    @Test
    void nobodyTakesAStepThatIsNotTheirsOrDoesNotLeadThere() {
        PlanId id = sound();
        int version = life.versionOf(id);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(acting(Role.COMMUNE_LEADER), () -> life.lint(id, version)));
        assertThatExceptionOfType(PlanIsElsewhere.class).isThrownBy(() -> life.close(id, "Hết năm", version));
        life.lint(id, version);
        assertThatExceptionOfType(PlanOvertaken.class).isThrownBy(() -> life.reopen(id, "Sửa lại", version));
    }

    @Test
    void warningsAreLivedWithForAReasonAndErrorsAreNot() {
        PlanId id =
                imported(document().replace("Ủy ban nhân dân", "Ủy ban nhân").replaceFirst("thực hiện", "thực hiên"));
        int version = life.versionOf(id);
        List<Finding> findings = planning.content(id).findings();
        int warning = firstOf(findings, Severity.WARNING);

        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> life.accept(id, Set.of(warning), " ", version));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> life.accept(id, Set.of(firstOf(findings, Severity.ERROR)), "Không sao", version));
        life.accept(id, Set.of(warning), "Xã chưa có số liệu", version);

        assertThat(life.acceptances(id)).singleElement().satisfies(one -> {
            assertThat(one.isOf(findings.get(warning))).isTrue();
            assertThat(one.reason()).isEqualTo("Xã chưa có số liệu");
        });
    }

    private static int firstOf(List<Finding> findings, Severity severity) {
        return findings.stream().map(Finding::severity).toList().indexOf(severity);
    }
}
