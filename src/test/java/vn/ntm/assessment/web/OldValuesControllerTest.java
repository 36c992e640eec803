package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.assessment.BusyCommune;

/** A figure of two years ago in a commune that no other test judges. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class OldValuesControllerTest {
    private static final String COMMUNE = "05599";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BeanFactory beans;

    private Document page(int year) {
        return new FormSender(mvc, SignIn.as(Role.COMMUNE_NTM_OFFICER, COMMUNE))
                .page("/assessment/" + COMMUNE + "/old-values?set=" + BusyCommune.SET + "&year=" + year);
    }

    @Test
    void anOldFigureIsListedWithItsDayAndTheWayToItsPlace() {
        new BusyCommune(beans, COMMUNE, 2022).enter(BusyCommune.INCOME, "41.5", LocalDate.of(2022, 6, 30));

        assertThat(page(2022).text()).contains("Không có số liệu nào cũ hơn 12 tháng.");
        Document old = page(2024);
        assertThat(old.text()).contains("trước ngày 31/12/2024 hơn 12 tháng");
        assertThat(old.select("tbody tr")).hasSize(1);
        assertThat(old.select("tbody tr").text()).contains("10", "41,5", "30/6/2022");
        assertThat(old.select("tbody a").attr("href")).startsWith("/assessment/" + COMMUNE + "/criteria/10");
    }
}
