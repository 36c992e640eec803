package vn.ntm.planning.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.drafting.Annex;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.Drafting;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.Planning;

@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
@Transactional
class OfficialPlansTest {
    private static final String DEMO_COMMUNE = "05539";

    @Autowired
    private OfficialPlans officialPlans;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanImports imports;

    @Autowired
    private Drafting drafting;

    private OfficialDocument demo() {
        return officialPlans.of(planning.latestOf(DEMO_COMMUNE).orElseThrow().id(), "VP");
    }

    private static OfficialDocument issued(OfficialDocument document) {
        return document.withHead(document.head().numbered(5, LocalDate.of(2024, 3, 20)))
                .withSigning(document.signing().by("Nguyễn Văn Mẫu"), null);
    }

    /** Acceptance of the handbook, 18.5. */
    @Test
    void theDemoPlanPassesEveryCheckOfTheFormOnceNumberDateAndSignerAreGiven() {
        OfficialDocument document = issued(demo());

        assertThat(drafting.check(document)).isEmpty();
        assertThat(drafting.checkFile(drafting.docx(document))).isEmpty();
        assertThat(drafting.check(demo())).hasSize(3);
    }

    @Test
    void theDemoPlanIsBuiltAsTheHandbookDrawsIt() {
        OfficialDocument document = demo();

        assertThat(document.head().parent()).isEqualTo("UBND HUYỆN ĐỊNH HÓA");
        assertThat(document.head().issuer()).isEqualTo("ỦY BAN NHÂN DÂN XÃ LINH THÔNG");
        assertThat(document.head().reference()).isEqualTo("…/KH-UBND");
        assertThat(document.head().place()).isEqualTo("Linh Thông");
        assertThat(document.legalBasis()).anyMatch(ground -> ground.contains("63/KH-UBND"));
        assertThat(document.body().stream()
                        .filter(Block.Section.class::isInstance)
                        .map(Block::words))
                .containsExactly(
                        "MỤC ĐÍCH YÊU CẦU",
                        "NỘI DUNG",
                        "NHIỆM VỤ, GIẢI PHÁP",
                        "KINH PHÍ THỰC HIỆN",
                        "TỔ CHỨC THỰC HIỆN");
        assertThat(words(document, "results")).contains("9/19 tiêu chí").contains("Phụ lục I");
        assertThat(words(document, "targets")).contains("tiêu chí số 6 Văn hóa; tiêu chí số 12 Lao động");
        assertThat(words(document, "rest")).contains("08 tiêu chí còn lại").contains("Phụ lục II");
        assertThat(document.annexes()).extracting(OfficialPlansTest::rows).containsExactly(19, 8, 28, 0);
        assertThat(document.recipients().lines()).first().isEqualTo("UBND huyện Định Hóa (b/c)");
        assertThat(document.recipients().lines()).noneMatch(line -> line.startsWith("Lưu"));
    }

    @Test
    void noFigureOfMoneyIsMadeUp() {
        assertThat(words(demo(), PlanAnnexes.MONEY).lines())
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.contains(": … triệu đồng"));
    }

    @Test
    void wordsThatAPersonEditedStayWhenTheDataAreReadAnew() {
        OfficialDocument edited = demo().edited(Map.of("targets", "Chỉ tiêu năm 2024: đạt tiêu chí số 6."));

        OfficialDocument fresh = edited.refresh(demo());

        assertThat(words(fresh, "targets")).isEqualTo("Chỉ tiêu năm 2024: đạt tiêu chí số 6.");
        assertThat(words(fresh, "rest")).isEqualTo(words(demo(), "rest"));
        assertThat(fresh.overtaken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hop-minh-2026, UBND TỈNH NGHỆ AN",
        "ea-kar-2027, UBND TỈNH ĐẮK LẮK",
        "thanh-hoa-2025, UBND HUYỆN BẾN LỨC",
        "my-an-hung-2022, UBND HUYỆN LẤP VÒ"
    })
    void thePlanOfAnyCommunePassesTheChecksOfTheForm(String file, String parent) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/plans/good", file + ".txt"));
        PlanId plan = imports.confirmAsRead(imports.stage(bytes, file + ".txt"));

        OfficialDocument document = issued(officialPlans.of(plan, "VP"));

        assertThat(document.head().parent()).isEqualTo(parent);
        assertThat(drafting.check(document)).isEmpty();
        assertThat(drafting.checkFile(drafting.docx(document))).isEmpty();
    }

    private static String words(OfficialDocument document, String key) {
        return document.blocks()
                .filter(block -> block.key().equals(key))
                .map(Block::words)
                .findFirst()
                .orElseThrow();
    }

    private static int rows(Annex annex) {
        List<Block> blocks = annex.blocks();
        return blocks.getFirst() instanceof Block.Table table
                ? table.content().rows().size()
                : 0;
    }
}
