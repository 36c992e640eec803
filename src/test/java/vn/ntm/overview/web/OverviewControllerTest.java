package vn.ntm.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.assessment.BusyCommune;

@WholeApplicationTest
class OverviewControllerTest {
    private static final SignIn PROVINCE = SignIn.as(Role.PROVINCE_COORDINATOR, "19");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BeanFactory beans;

    private MvcTestResult get(String address, SignIn person) {
        return mvc.get().uri(address).with(person).exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void aCellLeadsToTheVerdictOfThatCommuneThroughTheSameYear() {
        Acting.run(
                ActingAsProduct.PRODUCT,
                () -> new BusyCommune(beans, "05560", 2024)
                        .enter(BusyCommune.INCOME, "41.5", LocalDate.of(2024, 11, 30)));
        MvcTestResult answer = get("/overview?set=ntm-2021-2025&year=2024&sort=met", PROVINCE);

        assertThat(answer).hasStatusOk();
        Document page = page(answer);
        assertThat(page.select(".standings thead th")).hasSize(21);
        assertThat(page.select("main").text()).contains("Có số liệu", "chưa có số liệu, không tính vào tổng nào");
        assertThat(page.select(".standings td a")).isNotEmpty();
        for (var link : page.select(".standings td a")) {
            assertThat(link.attr("href")).matches("/assessment/\\d{5}/criteria/\\d+\\?set=ntm-2021-2025&year=2024");
            assertThat(link.attr("aria-label")).contains(", tiêu chí ");
        }
        String verdict = page.select(".standings td a[href^=/assessment/05560/criteria/10?]")
                .attr("href");
        assertThat(page(get(verdict, PROVINCE)).select("main").text()).contains("41,5");
    }

    @Test
    void whatCannotBeShownIsSaidAndSomethingElseShown() {
        assertThat(page(get("/overview?year=1999", PROVINCE))
                        .select("[role=alert]")
                        .text())
                .contains("Không có bộ tiêu chí nào cho năm 1999");
        assertThat(page(get("/overview?year=2024&set=ntm-2026-2030", PROVINCE))
                        .select("[role=alert]")
                        .text())
                .contains("không có hiệu lực trong năm 2024");
        assertThat(page(get("/overview?asOf=31/2/2025", PROVINCE))
                        .select("[role=alert]")
                        .text())
                .contains("Đang xem hiện tại");
        assertThat(page(get("/overview?units=x&sort=y&page=999999&year=2024", PROVINCE))
                        .select(".standings tbody tr"))
                .isNotEmpty();
    }

    @Test
    void mapCourseAndSumsSayHowManyUnitsTheyCount() {
        String of2024 = "?set=ntm-2021-2025&year=2024";
        assertThat(page(get("/overview/map" + of2024, PROVINCE)).select(".tiles li a"))
                .hasSizeGreaterThan(100);
        Document course = page(get("/overview/trend" + of2024, PROVINCE));
        assertThat(course.select("tbody tr")).hasSize(4);
        assertThat(course.select("tbody td[data-label='Đơn vị có số liệu']").eachText())
                .allMatch(words -> words.matches("\\d+/\\d+"));
        assertThat(page(get("/overview/trend?year=2024&by=month", PROVINCE)).select("svg.chart[role=img]"))
                .hasSize(2);
        assertThat(page(get("/overview/provinces" + of2024, PROVINCE))
                        .select("tbody th")
                        .eachText())
                .contains("Tỉnh Thái Nguyên", "Tất cả");
    }

    @Test
    void onlySuperiorsOfTheProvinceGetIn() {
        assertThat(get("/overview?unit=19", SignIn.as(Role.PROVINCE_COORDINATOR, "40")))
                .hasStatus(403);
        assertThat(get("/overview", SignIn.as(Role.COMMUNE_LEADER, "05542"))).hasStatus(403);
        assertThat(get("/overview", SignIn.as(Role.PROVINCE_APPRAISER, "19"))).hasStatusOk();
        assertThat(page(get("/overview", SignIn.as(Role.DISTRICT_COORDINATOR, "167")))
                        .select("main")
                        .text())
                .contains("Không có đơn vị nào");
    }
}
