package vn.ntm.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class ContributionPagesTest {
    private static final String BOOK = "/contributions/05539-demo";
    private static final SignIn HEAD = SignIn.as(Role.HAMLET_HEAD, "05539-X01");
    private static final SignIn ACCOUNTANT = SignIn.as(Role.ACCOUNTANT, "05539");

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult post(String path, SignIn who, String... fields) {
        var request = mvc.post().uri(path).with(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void fromThePledgeToTheReceiptThatStrangersCheckWithoutAName() throws Exception {
        MvcTestResult pledged = post(
                BOOK + "/pledges",
                HEAD,
                "contributorKind",
                "HOUSEHOLD",
                "contributor",
                "Hộ mẫu B",
                "hamlet",
                "05539-X01",
                "kind",
                "CASH",
                "quantity",
                "1.500.000",
                "pledgedOn",
                "01/03/2024");
        String gift = String.valueOf(pledged.getResponse().getRedirectedUrl());
        assertThat(gift).startsWith(BOOK + "/");

        assertThat(post(gift + "/receiving", HEAD, "seen", "0", "receivedOn", "02/03/2024", "quantity", "1.500.000"))
                .hasStatus(302);
        assertThat(post(gift + "/receiving", HEAD, "seen", "0", "receivedOn", "02/03/2024", "quantity", "1"))
                .hasStatus(409);
        String receipt = mvc.get()
                .uri(gift + "/receipt")
                .with(HEAD)
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(receipt).contains("Hộ mẫu B", "data:image/png;base64,");
        String check = receipt.replaceAll("(?s).*(/contributions/receipts/[0-9a-f-]{36}).*", "$1");
        assertThat(mvc.get().uri(check))
                .hasStatusOk()
                .bodyText()
                .contains("1.500.000")
                .doesNotContain("Hộ mẫu B");
        assertThat(post(gift + "/valuation", ACCOUNTANT, "seen", "1")).hasStatus(302);
        assertThat(mvc.get().uri(BOOK + "?year=2024").with(ACCOUNTANT)).hasStatusOk();
        assertThat(mvc.get().uri("/funding/05539-demo?year=2024").with(ACCOUNTANT))
                .hasStatusOk()
                .bodyText()
                .contains("Cộng đồng dân cư: Tiền mặt", "1.500.000 đồng");
    }

    @Test
    void whatWasTypedStaysBesideTheMessage() {
        assertThat(post(
                        BOOK + "/drives",
                        HEAD,
                        "name",
                        "Đường trục",
                        "purpose",
                        "Mỗi hộ đóng 1 triệu đồng",
                        "hamlet",
                        "05539-X01"))
                .hasStatus(422)
                .bodyText()
                .contains("tự nguyện", "Mỗi hộ đóng 1 triệu đồng", "Đường trục");
    }

    @Test
    void namesAreForThoseWhoMaySeeThem() {
        assertThat(mvc.get().uri(BOOK + "/contributors").with(SignIn.as(Role.CLERK, "05539")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/contributions/05539/named")).hasStatusOk();
        assertThat(mvc.get().uri(BOOK + "/named")).hasStatus(404);
        assertThat(mvc.get().uri(BOOK + "/prices").with(ACCOUNTANT)).hasStatusOk();
    }

    @Test
    void landGoesStepByStepAndItsParcelIsForThoseWhoMaySeeNames() {
        MvcTestResult pledged = post(
                BOOK + "/pledges",
                HEAD,
                "contributorKind",
                "HOUSEHOLD",
                "contributor",
                "Hộ hiến đất C",
                "hamlet",
                "05539-X01",
                "kind",
                "LAND",
                "item",
                "Đất vườn",
                "quantity",
                "125,1250",
                "pledgedOn",
                "01/03/2011");
        String gift = String.valueOf(pledged.getResponse().getRedirectedUrl());
        assertThat(post(
                        gift + "/steps",
                        HEAD,
                        "seen",
                        "0",
                        "step",
                        "MEASURED",
                        "stepDay",
                        "02/03/2011",
                        "measured",
                        "9"))
                .hasStatus(422)
                .bodyText()
                .contains("Còn thiếu giấy tờ cho bước này: Sơ đồ", "Chưa ghi thửa đất", "chưa đối chiếu");
        assertThat(post(gift + "/parcel", HEAD, "seen", "0", "sheet", "44", "area", "1500", "parcelForm", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("1500", "Chưa ghi số thửa", "Chưa ghi mục đích");
        assertThat(post(
                        gift + "/parcel",
                        HEAD,
                        "seen",
                        "0",
                        "sheet",
                        "44",
                        "parcel",
                        "7781",
                        "area",
                        "1500",
                        "use",
                        "Đất ở"))
                .hasStatus(302);
        assertThat(post(
                        gift + "/papers",
                        HEAD,
                        "seen",
                        "1",
                        "paper",
                        "SKETCH",
                        "paperNumber",
                        "01",
                        "paperDay",
                        "01/03/2011",
                        "paperPlace",
                        "Tủ hồ sơ"))
                .hasStatus(302);
        assertThat(post(
                        gift + "/steps",
                        HEAD,
                        "seen",
                        "2",
                        "step",
                        "MEASURED",
                        "stepDay",
                        "02/03/2011",
                        "measured",
                        "124,5"))
                .hasStatus(302);
        assertThat(post(
                        gift + "/steps",
                        HEAD,
                        "seen",
                        "2",
                        "step",
                        "MEASURED",
                        "stepDay",
                        "02/03/2011",
                        "measured",
                        "1"))
                .hasStatus(409);
        assertThat(mvc.get().uri(gift).with(HEAD)).hasStatusOk().bodyText().contains("7781", "1.375,5 m²", "Đã đo");
        assertThat(mvc.get().uri(gift).with(SignIn.as(Role.CLERK, "05539"))).hasStatus(403);
        assertThat(mvc.get().uri(BOOK + "/land").with(HEAD))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa bàn giao");
        assertThat(mvc.get().uri(BOOK + "/land").with(SignIn.as(Role.CLERK, "05539")))
                .hasStatus(403);
    }
}
