package vn.ntm.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class ShapesControllerTest {
    private static final SignIn STEWARD = SignIn.as(Role.DATA_STEWARD, "05542");
    private static final SignIn PROVINCE = SignIn.as(Role.PROVINCE_COORDINATOR, "19");
    private static final String SQUARE =
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"ma\":%s},"
                    + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[105.5,21.9],[105.6,21.9],[105.6,22.0],[105.5,22.0],[105.5,21.9]]]}}]}";

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult bring(String text, String from, SignIn person) {
        return mvc.post()
                .uri("/overview/shapes")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "xa.geojson", "application/geo+json", text.getBytes(StandardCharsets.UTF_8)))
                .param("from", from)
                .with(person)
                .with(csrf())
                .exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Document map(String query) {
        return page(mvc.get().uri("/overview/map" + query).with(PROVINCE).exchange());
    }

    @Test
    void bordersAreDrawnFromTheirDayOnForTheUnitsOfThatTime() {
        assertThat(map("?year=2026").select("svg.map")).isEmpty();
        assertThat(bring(SQUARE.formatted("5542"), "1/7/2025", STEWARD)).hasStatus3xxRedirection();

        Document map = map("?year=2026");
        assertThat(map.select("svg.map a path")).hasSize(1);
        assertThat(map.select("svg.map a").attr("href")).startsWith("/assessment/05542?");
        assertThat(map.select("svg.map a").attr("aria-label")).startsWith("Xã Lam Vỹ");
        assertThat(map.select(".tiles li")).isNotEmpty();
        assertThat(map.select("main").text()).contains("xa.geojson", "1/7/2025", "chưa có ranh giới");
        assertThat(map("?year=2024").select("svg.map")).isEmpty();
        assertThat(page(mvc.get().uri("/overview/shapes").with(STEWARD).exchange())
                        .select("tbody")
                        .text())
                .contains("xa.geojson", "1 đơn vị, 5 điểm");
    }

    @Test
    void aBadFileIsRefusedWithItsReasonsAndNothingIsKept() {
        MvcTestResult unknown = bring(SQUARE.formatted("\"99999\""), "1/7/2025", STEWARD);
        assertThat(unknown).hasStatus(422);
        assertThat(page(unknown).select("[role=alert]").text())
                .contains("Chưa nhập được", "Không thuộc tính nào trong tệp chứa mã xã");
        assertThat(page(unknown).select("#from").val()).isEqualTo("1/7/2025");
        assertThat(page(bring("{", "1/7/2025", STEWARD)).select("[role=alert]").text())
                .contains("không đọc được như JSON");
        assertThat(page(bring(SQUARE.formatted("5542"), "31/6/2025", STEWARD))
                        .select(".error")
                        .text())
                .contains("30 ngày");
        assertThat(bring(SQUARE.formatted("5542"), "", STEWARD)).hasStatus(422);
        assertThat(bring(SQUARE.formatted("5542"), "1/7/2025", PROVINCE)).hasStatus(403);
    }
}
