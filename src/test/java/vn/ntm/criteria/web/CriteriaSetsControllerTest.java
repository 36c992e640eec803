package vn.ntm.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;

@WholeApplicationTest
class CriteriaSetsControllerTest {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void theListNamesEverySetWithItsLawAndItsSize() {
        Document page = page("/criteria-sets");

        assertThat(page.select("tbody tr")).hasSize(5);
        assertThat(page.select("tbody tr").get(1).text())
                .contains(
                        "318/QĐ-TTg",
                        "19 tiêu chí, 75 chỉ tiêu",
                        "8/3/2022 – 31/12/2025",
                        "49 chưa đối chiếu nguyên văn");
        assertThat(page.select("tbody tr").get(3).text()).contains("51/2025/QĐ-TTg", "47 chỉ tiêu (mới biết 3)");
        assertThat(page.select("tbody tr").get(4).text()).contains("Cấp thôn, xóm", "Chưa phải văn bản");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuoc sach", "NƯỚC SẠCH", "sạch nước"})
    void searchingLooksAtNoMarksAndNoCase(String words) {
        assertThat(page("/criteria-sets?q=" + words).select("tbody tr"))
                .hasSizeGreaterThan(2)
                .allSatisfy(hit -> assertThat(hit.text()).containsIgnoringCase("nước"));
    }

    @Test
    void aSearchWithoutResultSaysWhatToDo() {
        assertThat(page("/criteria-sets?q=zzz").select("[role=status]").text())
                .contains("Không có tiêu chí hay chỉ tiêu nào có “zzz”.");
    }

    @ParameterizedTest
    @CsvSource({
        "ntm-2021-2025, 19, 57",
        "ntm-nang-cao-2021-2025, 19, 75",
        "ntm-kieu-mau-2021-2025, 4, 4",
        "ntm-2026-2030, 10, 3"
    })
    void aSetShowsAllItsIndicatorsWithinTheBudgetOfAPage(String id, int criteria, int indicators) {
        Document page = page("/criteria-sets/" + id);

        assertThat(page.select("tbody[id^=tc-]")).hasSize(criteria);
        assertThat(page.select("tbody[id^=tc-] tr:not(.crit)")).hasSize(indicators);
        assertThat(page.getAllElements()).hasSizeLessThanOrEqualTo(1500);
    }

    @Test
    void aLevelComesWithItsReasonItsLawAndOurTrust() {
        assertThat(row("/criteria-sets/ntm-nang-cao-2021-2025?region=dong-bang-song-hong&date=31/12/2024", "4", 1))
                .contains("100 %", "1327/QĐ-BCT. Vùng Đồng bằng sông Hồng", "Đã đối chiếu văn bản");
        assertThat(row("/criteria-sets/ntm-2021-2025?date=31/12/2024", "10", 1))
                .contains("≥ 45 triệu đồng/người/năm", "năm 2024", "Chưa đối chiếu nguyên văn");
    }

    @Test
    void aLevelThatDependsOnTheGroupAsksForTheGroup() {
        assertThat(row("/criteria-sets/ntm-2026-2030", "4", 1)).contains("Tùy nhóm xã", "Chọn nhóm xã để biết mức");
        assertThat(row("/criteria-sets/ntm-2026-2030?group=3", "4", 1))
                .contains("≥ 27 %", "Xã nhóm 3", "Suy ra từ văn bản");
    }

    @Test
    void anUnknownLevelSaysSoInsteadOfGuessing() {
        assertThat(row("/criteria-sets/ntm-nang-cao-2021-2025", "12", 1))
                .contains("Chưa có mức", "Chưa tìm được văn bản");
        assertThat(row("/criteria-sets/ntm-nang-cao-2021-2025", "2", 1))
                .contains("Chưa có mức", "UBND cấp tỉnh quy định, chưa có quyết định của tỉnh");
        assertThat(row("/criteria-sets/ntm-2021-2025?date=1/3/2024", "17", 1))
                .contains("Chưa có mức", "Chỉ tiêu đã sửa đổi, mức mới chưa tìm được");
    }

    @Test
    void aPlaceholderSetShowsNoLevel() {
        Document page = page("/criteria-sets/xom-ntm-kieu-mau-thai-nguyen-2021-2025?province=19");

        assertThat(page.select(".alert").text()).contains("Đây chưa phải văn bản.");
        assertThat(page.select("td.level"))
                .hasSize(29)
                .allSatisfy(level -> assertThat(level.text()).isEqualTo("Chưa có mức"));
    }

    @ParameterizedTest
    @CsvSource({
        "date=31/2/2024, date-error, Tháng 2/2024 chỉ có 29 ngày.",
        "date=hôm nay, date-error, Không đọc được ngày “hôm nay”. Ghi như 30/6/2025.",
        "region=sao-hoa, region-error, Không có vùng “sao-hoa”. Chọn một vùng trong danh sách.",
        "province=99, province-error, Chưa có mức riêng của tỉnh “99”. Chọn trong danh sách."
    })
    void aBadChoiceIsToldAtItsField(String query, String field, String message) {
        assertThat(page("/criteria-sets/ntm-2021-2025?" + query)
                        .select("#" + field)
                        .text())
                .isEqualTo(message);
    }

    @Test
    void anIndicatorShowsEveryLevelEveryWordingAndWhereTheyAreFrom() {
        Document page = page("/criteria-sets/ntm-2021-2025/indicators/15.4?date=29/2/2024");

        assertThat(page.select("h1").text()).isEqualTo("15.4 Tỷ lệ dân số có sổ khám chữa bệnh điện tử");
        assertThat(page.select(".big-level").text()).isEqualTo("≥ 50 %");
        assertThat(page.select("section:has(#moi-muc) tbody tr")).hasSize(3);
        assertThat(page.select("section:has(#cau-chu) tbody").text()).contains("211/QĐ-TTg", "1/3/2024 – 31/12/2025");
        assertThat(page.select(".facts-list").text()).contains("Tử số số người có sổ khám chữa bệnh điện tử");
    }

    @Test
    void twoSetsStandSideBySide() {
        Document page = page("/criteria-sets/compare?left=ntm-2021-2025&right=ntm-2026-2030");

        assertThat(page.select("h1").text()).isEqualTo("1/19 tiêu chí cùng số, cùng tên ở hai bộ");
        assertThat(page.select("tbody tr").get(0).text()).contains("Cùng tên", "2 chỉ tiêu");
        assertThat(page.select("tbody tr").get(1).text())
                .contains("Giao thông", "Hạ tầng kinh tế - xã hội", "Khác tên");
        assertThat(page.select("tbody tr").get(18).text()).contains("Không có tiêu chí số này", "Chỉ một bộ có");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/criteria-sets/ntm-1999",
                "/criteria-sets/ntm-2021-2025/indicators/99.9",
                "/criteria-sets/compare?left=ntm-1999"
            })
    void whatDoesNotExistIsRefusedInWords(String address) {
        MvcTestResult answer = mvc.get().uri(address).with(SignIn.as("danhmuc")).exchange();

        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyText().contains("chọn lại");
    }

    private String row(String address, String criterion, int indicator) {
        return page(address)
                .select("#tc-" + criterion + " tr")
                .get(indicator)
                .text()
                .replace('\u00A0', ' ');
    }

    private Document page(String address) {
        MvcTestResult answer = mvc.get().uri(address).with(SignIn.as("danhmuc")).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
