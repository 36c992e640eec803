package vn.ntm.values.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;

@WholeApplicationTest
class GridControllerTest {
    private static final SignIn OFFICER = SignIn.as("canbo");
    private static final String GRID = "/values/grid?unit=05539&set=ntm-nang-cao-2021-2025&criterion=12&year=2023";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aCellTypedOverIsSavedAndTheTotalSaysHowManyHamletsHaveReported() {
        Document empty = grid(OFFICER);
        assertThat(empty.select("tbody tr")).hasSize(14);
        String state = empty.select("input[name=state]").val();

        assertThat(save(OFFICER, Map.of("o.05539-X01.0", "30/40", "state", state)))
                .hasRedirectedUrl(GRID + "&saved=1");
        Document after = grid(OFFICER);
        assertThat(after.select("input[name=o.05539-X01.0]").val()).isEqualTo("30/40");
        assertThat(after.select("tfoot td").text()).contains("1/13 xóm");

        MvcTestResult late = save(OFFICER, Map.of("o.05539-X01.0", "31/40", "state", state));
        assertThat(late).hasStatus(422);
        assertThat(page(late).select(".error").text()).contains("Vừa có người lưu 30/40");
        assertThat(page(late).select("input[name=o.05539-X01.0]").val()).isEqualTo("31/40");
    }

    @Test
    void anIndicatorWithoutNumberIsCalledByItsNameNeverByOurCode() {
        Document page = page(mvc.get()
                .uri("/values/grid?unit=05539&set=ntm-2026-2030&criterion=1&year=2026")
                .with(OFFICER)
                .exchange());
        assertThat(page.select("thead th").eachText())
                .hasSizeGreaterThan(1)
                .noneMatch(header -> header.matches(".*[a-z]+[.-][a-z]+.*"));
    }

    @Test
    void whatCannotBeReadIsToldAtItsCellAndNothingIsSaved() {
        MvcTestResult answer =
                save(OFFICER, Map.of("o.05539-X07.0", "50/40", "o.05539-X08.0", "30/40", "state", "999999999"));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[id=o.05539-X07.0-loi]").text()).contains("không thể có 50 đạt");
        assertThat(grid(OFFICER).select("input[name=o.05539-X08.0]").val()).isEmpty();
    }

    @Test
    void aBlockFromASpreadsheetIsShownInTheGridFirst() {
        MvcTestResult shown = mvc.post()
                .uri("/values/grid/paste")
                .param("unit", "05539")
                .param("set", "ntm-nang-cao-2021-2025")
                .param("criterion", "12")
                .param("year", "2022")
                .param("row", "05539-X02")
                .param("column", "0")
                .param("block", "10/20\t75,5\r\n\t80\n")
                .with(OFFICER)
                .with(csrf())
                .exchange();
        assertThat(shown).hasStatusOk();
        assertThat(page(shown).select("input[name=o.05539-X02.0]").val()).isEqualTo("10/20");
        assertThat(page(shown).select("input[name=o.05539-X03.1]").val()).isEqualTo("80");
        assertThat(page(shown).select("[role=status]").text()).contains("3 thay đổi");
        Document kept = Jsoup.parse(
                body(mvc.get().uri(GRID.replace("2023", "2022")).with(OFFICER).exchange()));
        assertThat(kept.select("input[name=o.05539-X02.0]").val()).isEmpty();
    }

    @Test
    void aHamletHeadTypesOnlyIntoTheOwnRow() {
        SignIn head = SignIn.as("truongxom");
        Document seen = grid(head);
        assertThat(seen.select("tbody input").eachAttr("name"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("o.05539-X01."));
        MvcTestResult answer = save(head, Map.of("o.05539-X02.1", "3/4", "state", "999999999"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("Không được ghi số liệu của đơn vị 05539-X02");
    }

    @Test
    void whoMayNotEnterSeesNumbersWithoutFields() {
        assertThat(grid(SignIn.as("chutich")).select("tbody input")).isEmpty();
        assertThat(mvc.get().uri("/values/grid").with(SignIn.as("tinh"))).hasStatusOk();
    }

    private MvcTestResult save(SignIn who, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/values/grid")
                .param("unit", "05539")
                .param("set", "ntm-nang-cao-2021-2025")
                .param("criterion", "12")
                .param("year", "2023")
                .with(who)
                .with(csrf());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private Document grid(SignIn who) {
        MvcTestResult answer = mvc.get().uri(GRID).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return page(answer);
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(body(answer));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
