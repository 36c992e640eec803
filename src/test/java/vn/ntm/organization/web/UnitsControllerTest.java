package vn.ntm.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;

@WholeApplicationTest
class UnitsControllerTest {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void theTreeStartsWithTheProvincesOfTheDay() {
        Document page = page("/units?on=30/6/2025");
        assertThat(page.select("h1").text())
                .isEqualTo("Ngày 30/6/2025: 63 tỉnh, thành phố; 696 đơn vị cấp huyện; 10.047 đơn vị cấp xã");
        assertThat(page.select("tbody tr")).hasSize(63);
    }

    @Test
    void aBadDayIsToldAtItsField() {
        Document page = page("/units?q=a&on=31/6/2025");
        assertThat(page.select("#on-error").text()).isEqualTo("Tháng 6/2025 chỉ có 30 ngày.");
        assertThat(page.select("#on").attr("value")).isEqualTo("31/6/2025");
    }

    @Test
    void aUnitShowsItsWholeLife() {
        Document page = page("/units/commune/05542?on=2025-07-01");
        assertThat(page.select("h1").text()).isEqualTo("Xã Lam Vỹ");
        assertThat(page.select("section:has(#tu-dau) tbody tr")).hasSize(2);
        assertThat(page.select(".timeline li")).hasSize(2);
    }

    @Test
    void aUnitThatIsGoneIsShownAsItLastWas() {
        Document page = page("/units/commune/05539?on=2026-01-01");
        assertThat(page.select(".alert").text())
                .isEqualTo("Ngày 1/1/2026 không có đơn vị này. Dưới đây là đơn vị đến 30/6/2025.");
        assertThat(page.select(".crumb").text()).contains("Huyện Định Hóa");
        assertThat(page.select("section:has(#tro-thanh) tbody").text()).contains("Xã Lam Vỹ", "1654-1687/NQ-UBTVQH15");
    }

    @Test
    void aDistrictSaysThatItsLevelEnded() {
        assertThat(page("/units/district/167").select("section:has(#tro-thanh)").text())
                .contains("Từ 1/7/2025 không còn đơn vị hành chính cấp này.");
    }

    @Test
    void aDoubtfulLineIsMarked() {
        assertThat(page("/units/commune/23710?on=2025-06-30")
                        .select("section:has(#tro-thanh)")
                        .text())
                .contains("Cần đối chiếu nghị quyết");
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(mvc.get().uri("/units/commune/99999").with(SignIn.as("danhmuc")))
                .hasStatus(404);
    }

    private Document page(String address) {
        MvcTestResult answer = mvc.get().uri(address).with(SignIn.as("danhmuc")).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
