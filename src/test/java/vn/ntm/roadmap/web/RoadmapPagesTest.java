package vn.ntm.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.roadmap.RowKey;

/** The pages on the plan of Linh Thông: ten criteria to go, eight of them without a target of the year. */
@WholeApplicationTest
class RoadmapPagesTest {
    private static final String HERE = "?unit=05539&set=ntm-nang-cao-2021-2025&year=2024";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private RoadmapLenses lenses;

    @Autowired
    private RowPages rows;

    private MvcTestResult get(String address, String user) {
        return http.get().uri(address).with(SignIn.as(user)).exchange();
    }

    private Document page(String address) throws IOException {
        MvcTestResult answer = get(address, "canbo");
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatIsMissingAndKeepsThePlansWordApart() throws IOException {
        Document page = page("/roadmap");

        assertThat(page.select("h1").text()).contains("còn thiếu 19/19 tiêu chí");
        assertThat(page.select(".lead").text()).contains("0/19").contains("Kế hoạch năm 2024 ghi đã đạt 9/19");
        assertThat(page.select("#ke-hoach").text()).startsWith("9 tiêu chí đạt theo kế hoạch");
        assertThat(page.select("section:has(#muc-tieu) tbody tr").eachText())
                .satisfiesExactly(
                        six -> assertThat(six).contains("6 Văn hóa").contains("Quá hạn"),
                        twelve -> assertThat(twelve).contains("12 Lao động").contains("Quá hạn"));
    }

    @Test
    void onlyWhatIsDueThisYearStandsOpen() throws IOException {
        Document page = page("/roadmap");

        assertThat(page.select("details.fold-panel")).hasSize(10);
        assertThat(page.select("details.fold-panel[open] h2").eachText())
                .satisfiesExactly(
                        six -> assertThat(six).startsWith("6 "),
                        twelve -> assertThat(twelve).startsWith("12 "));
    }

    @Test
    void theTableHasTenCriteriaEightWithoutATarget() throws IOException {
        Document page = page("/roadmap/rows");

        assertThat(page.select("table.b11 tbody")).hasSize(10);
        assertThat(page.select("table.b11 tbody").eachText().stream()
                        .filter(text -> text.contains("Không có chỉ tiêu năm")))
                .hasSize(8);
        assertThat(page.text()).contains("8 tiêu chí không có chỉ tiêu năm", "Chưa lập");
    }

    @Test
    void aPastDayTakesNothing() {
        Lens past = Acting.as(ActingAsProduct.PRODUCT, () -> {
            Lens now = lenses.of(new RoadmapLenses.Asked("05539", null, null, null))
                    .orElseThrow();
            return new Lens(
                    now.unit(),
                    now.unitName(),
                    now.set(),
                    now.year(),
                    "1/1/2024",
                    null,
                    true,
                    now.knownAt(),
                    now.today(),
                    now.titles());
        });

        assertThat(Acting.as(ActingAsProduct.PRODUCT, () -> rows.of(past, past.key(6, RowKey.WHOLE)))
                        .editable())
                .isFalse();
        assertThat(past.path("/rows")).endsWith("&asOf=1/1/2024");
        assertThat(get("/roadmap" + HERE + "&asOf=1/1/2024", "canbo")).hasStatus(404);
    }

    @Test
    void aDayThatDoesNotExistIsToldAtItsField() throws IOException {
        assertThat(page("/roadmap" + HERE + "&asOf=31/6/2024")
                        .select("#asOf-loi")
                        .text())
                .contains("30 ngày");
    }

    @Test
    void triesOutWhatIsTickedAndStoresNothing() throws IOException {
        Document page = page("/roadmap/what-if" + HERE + "&c=6&c=12");

        assertThat(page.select("h1").text()).contains("từ 0 lên 2/19");
        assertThat(page.select("#ket-qua").parents().text()).contains("từ 9 lên 11/19");
        assertThat(page.select("input[name=c][value=6][checked]")).isNotEmpty();
        assertThat(page("/roadmap").select("h1").text()).contains("19/19");
    }

    @Test
    void aTaskStandsForTheCriteriaItServes() throws IOException {
        Document page = page("/roadmap/what-if" + HERE);
        String task = page.select("input[name=t]").val();

        assertThat(page("/roadmap/what-if" + HERE + "&t=" + task)
                        .select("#ket-qua")
                        .parents()
                        .text())
                .contains("Nếu giả định đúng");
    }

    @Test
    void aRowIsMadeShownAndWeighed() throws IOException {
        assertThat(send("money", "1.500.000", "due", "30/11/2024", "criterion", "8"))
                .hasStatus3xxRedirection();
        assertThat(send("money", "2.000.000", "due", "30/11/2024", "criterion", "10"))
                .hasStatus3xxRedirection();

        assertThat(page("/roadmap/rows").select("#tc8").text()).contains("1.500.000", "30/11/2024");
        Document cheapest = page("/roadmap/cheapest" + HERE + "&wanted=10&by=MONEY");
        assertThat(cheapest.select("h1").text()).contains("thêm 1 tiêu chí");
        assertThat(cheapest.select("section.panel.flush h2").eachText()).startsWith("Cách 1", "Cách 2");
        assertThat(cheapest.select("table").eachText().getFirst()).contains("8 Thông tin và Truyền thông");
        assertThat(cheapest.select("#chua-uoc").text()).isEqualTo("8 tiêu chí chưa đưa vào tính");
    }

    @Test
    void mistakesAreToldAtTheirFieldsAndNothingTypedIsLost() throws IOException {
        MvcTestResult answer = send("money", "một triệu", "due", "31/6/2024", "criterion", "1");

        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#money").val()).isEqualTo("một triệu");
        assertThat(page.select("#money-loi, #due-loi")).hasSize(2);
    }

    @Test
    void whoIsSlowerSeesBothVersions() throws IOException {
        assertThat(send("goal", "Bản thứ nhất", "criterion", "2")).hasStatus3xxRedirection();

        MvcTestResult answer = send("goal", "Bản thứ hai", "criterion", "2");

        assertThat(answer).hasStatus(409);
        Document page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("[role=alert]").text()).contains("Bản thứ nhất");
        assertThat(page.select("#goal").text()).isEqualTo("Bản thứ hai");
    }

    @Test
    void readersReadAndOthersDoNot() {
        assertThat(get("/roadmap/rows", "giamsat")).hasStatusOk();
        assertThat(get("/roadmap", "truongxom")).hasStatusOk();
        assertThat(http.post()
                        .uri("/roadmap/row" + HERE + "&criterion=6")
                        .with(SignIn.as("giamsat"))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(get("/roadmap", "nguoidan")).hasStatus(403);
        assertThat(get("/roadmap?unit=00004", "canbo")).hasStatus(403);
    }

    @Test
    void theTableIsTakenOutForSpreadsheets() throws IOException {
        MvcTestResult csv = get("/roadmap/rows/export.csv", "canbo");
        assertThat(csv).hasStatusOk();
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFTT;Tiêu chí;Chỉ tiêu")
                .contains("Không có chỉ tiêu năm");

        MvcTestResult xlsx = get("/roadmap/rows/export.xlsx", "canbo");
        assertThat(sheet(xlsx.getResponse().getContentAsByteArray())).contains("<v>10</v>", "Quy hoạch");
    }

    private MvcTestResult send(String... fields) {
        var request =
                http.post().uri("/roadmap/row" + HERE).with(SignIn.as("canbo")).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.param("seen", "0").exchange();
    }

    private static String sheet(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
