package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.values.Entry;
import vn.ntm.values.Figure;
import vn.ntm.values.Part;
import vn.ntm.values.Values;

/** Hamlets beside each other; criterion 6 in a year that no other test writes. */
@WholeApplicationTest
class HamletsControllerTest {
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final String PAGE = "/assessment/05539/hamlets?set=" + SET + "&year=2025&criterion=6";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Values values;

    private void reports(String hamlet, String code, Figure figure) {
        LocalDate day = LocalDate.of(2025, 3, 1);
        Entry entry = new Entry(new IndicatorRef(SET, code), hamlet, 2025, Part.WHOLE, figure, day, "", 0);
        Acting.run(ActingAsProduct.PRODUCT, () -> values.save(entry));
    }

    @Test
    void everyCellSaysItsStateInWordsAndTheCommuneStandsBelow() {
        reports("05539-X01", "6.1", new Figure.YesNo(true));
        reports("05539-X02", "6.1", new Figure.YesNo(false));
        reports("05539-X03", "6.3", new Figure.Ratio(BigDecimal.valueOf(1), BigDecimal.valueOf(2)));
        Document page = new FormSender(mvc, SignIn.as("canbo")).page(PAGE);

        assertThat(page.select(".heat tbody tr")).hasSize(13);
        assertThat(page.select(".heat tbody tr:nth-child(1) td:nth-child(2)").text())
                .isEqualTo("Tới mức Có");
        assertThat(page.select(".heat tbody tr:nth-child(2) td:nth-child(2)").text())
                .isEqualTo("Chưa tới mức Không");
        assertThat(page.select(".heat tbody tr:nth-child(3) td").text()).contains("Chưa so được 1/2 = 50 %");
        assertThat(page.select(".heat tbody tr:nth-child(4) td").text()).startsWith("Chưa có số liệu");
        assertThat(page.select(".heat tfoot td:nth-child(2)").text()).contains("2/13 xóm");
    }

    @Test
    void aDayBeforeAnythingWasKnownIsNamed() {
        Document page = new FormSender(mvc, SignIn.as("canbo")).page(PAGE + "&asOf=5/3/2026");

        assertThat(page.select(".alert.brick").text()).contains("5/3/2026");
    }

    @Test
    void anUnknownCriterionGivesTheFirst() {
        Document page = new FormSender(mvc, SignIn.as("canbo"))
                .page("/assessment/05539/hamlets?set=" + SET + "&year=2025&criterion=99");

        assertThat(page.select("h1").text()).startsWith("Tiêu chí 1 ");
    }
}
