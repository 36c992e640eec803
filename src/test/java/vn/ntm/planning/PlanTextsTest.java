package vn.ntm.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.life.Blockers;
import vn.ntm.planning.life.PlanLife;

@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
@Transactional
class PlanTextsTest {
    @Autowired
    private PlanTexts planTexts;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanImports imports;

    @Autowired
    private PlanLife life;

    private PlanId demo() {
        return planning.latestOf("05539").orElseThrow().id();
    }

    private static List<String> texts(PlanContent content) {
        return content.paragraphs().stream().map(Paragraph::text).toList();
    }

    private int placeOf(PlanId plan, String words) {
        List<Paragraph> paragraphs = planning.content(plan).paragraphs();
        return IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String shown(PlanId plan, int place) {
        return planning.content(plan).paragraphs().get(place).shown();
    }

    @Test
    void anEditedParagraphIsAnotherVersionReadAndCheckedAnewAndTheOldOneStays() {
        PlanId plan = demo();
        PlanContent before = planning.content(plan);
        int place = placeOf(plan, "từ 02 đến 03 tiêu chí");
        String words = shown(plan, place).replace("từ 02 đến 03 tiêu chí", "02 tiêu chí");

        int version = planTexts.edit(plan, Map.of(place, words), "Thống nhất chỉ tiêu", 1);

        PlanContent after = planning.content(plan);
        assertThat(version).isEqualTo(2);
        assertThat(planning.content(plan, 1)).isEqualTo(before);
        assertThat(texts(after)).hasSameSizeAs(texts(before)).isNotEqualTo(texts(before));
        assertThat(rules(before)).contains("LINT-02");
        assertThat(rules(after)).doesNotContain("LINT-02");
        assertThat(after.targets())
                .extracting(ConfirmedTarget::criterion)
                .containsExactlyElementsOf(before.targets().stream()
                        .map(ConfirmedTarget::criterion)
                        .toList());
        assertThat(after.tasks()).hasSameSizeAs(before.tasks());
        assertThat(planTexts.versions(plan)).extracting(PlanText::note).containsExactly("Thống nhất chỉ tiêu", "");
    }

    private static List<String> rules(PlanContent content) {
        return Blockers.of(content).stream().map(Finding::rule).toList();
    }

    @Test
    void wordsThatAreTheSameMakeNoVersionAndWhoWasSlowerOverwritesNothing() {
        PlanId plan = demo();

        assertThat(planTexts.edit(plan, Map.of(0, shown(plan, 0)), "", 1)).isEqualTo(1);
        planTexts.edit(plan, Map.of(placeOf(plan, "Mục đích"), "1. Mục đích"), "", 1);
        assertThatExceptionOfType(PlanOvertaken.class)
                .isThrownBy(() -> planTexts.edit(plan, Map.of(0, "KẾ HOẠCH KHÁC"), "", 1));
    }

    @Test
    void aRevisedDocumentOfTheSamePlanTakesThePlaceOfTheWords() throws IOException {
        String document = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"));
        PlanId plan = imports.confirmAsRead(imports.stage(document.getBytes(StandardCharsets.UTF_8), "k.txt"));
        life.lint(plan, life.versionOf(plan));
        byte[] revised = document.replaceFirst("thực hiện", "thực hiên").getBytes(StandardCharsets.UTF_8);

        planTexts.upload(plan, revised, "ke-hoach-sua.txt", "", 1);

        assertThat(planning.content(plan).findings()).extracting(Finding::rule).contains("LINT-12");
        assertThat(planning.get(plan).status()).isEqualTo(PlanStatus.DRAFT);
        byte[] other = Files.readAllBytes(Path.of("src/test/resources/plans/good/ea-kar-2027.txt"));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> planTexts.upload(plan, other, "xa-khac.txt", "", 2));
    }
}
