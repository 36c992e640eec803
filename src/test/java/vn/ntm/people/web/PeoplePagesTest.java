package vn.ntm.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class PeoplePagesTest {
    private static final String COMMUNE = "05542";
    private static final SignIn ADMIN = SignIn.as(Role.SYS_ADMIN, COMMUNE);
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, COMMUNE);
    private static final SignIn HEAD = SignIn.as(Role.HAMLET_HEAD, COMMUNE + "-X01");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name=A&unitCode=00004 | unitCode | ngoài phạm vi
            name=A&unitCode= | unitCode | ngoài phạm vi
            name=&unitCode=05542 | name | Ghi họ và tên
            name=A&unitCode=05542&phone=12 | phone | 8 đến 15 chữ số
            name=A&unitCode=05542&email=khong | email | ten@xa.gov.vn
            """)
    void aPersonThatCannotBeEnteredComesBackWithTheReasonAtTheField(String sent, String field, String reason) {
        assertRefusedAt(field, reason, post("/people", sent, ADMIN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title=A&unitCode=05542&from=1/7/2025 | role | Chọn vai trò
            role=CLERK&unitCode=05542&from=1/7/2025 | title | Ghi tên vị trí
            role=CLERK&title=A&unitCode=05542 | from | Ghi ngày
            role=CLERK&title=A&unitCode=00004&from=1/7/2025 | unitCode | ngoài phạm vi
            role=CLERK&title=A&unitCode=05542&from=31/6/2025 | from | Tháng 6/2025 chỉ có 30 ngày
            role=CLERK&title=A&unitCode=05542&from=1/7/2025&to=1/1/2025 | to | Ngày cuối đứng trước
            role=HAMLET_HEAD&title=A&unitCode=05542&from=1/7/2025 | role | ở thôn, xóm
            role=CLERK&title=A&unitCode=05539&from=1/7/2025 | unitCode | Nay thuộc Xã Lam Vỹ (05542)
            role=DISTRICT_COORDINATOR&title=A&unitCode=167&from=1/7/2025 | unitCode | Cấp huyện chỉ có đến 30/6/2025
            """)
    void aPositionThatCannotBeSetUpComesBackWithTheReasonAtTheField(String sent, String field, String reason) {
        assertRefusedAt(field, reason, post("/positions", sent, ADMIN));
    }

    @Test
    void aPositionIsSetUpAndGivenToOnePersonAtATime() {
        String position =
                redirected(post("/positions", "role=CLERK&title=Văn thư thử&unitCode=05542&from=1/7/2025", ADMIN));
        String first = redirected(post("/people", "name=Lê Văn Một&unitCode=05542", ADMIN));
        String second = redirected(post("/people", "name=Lê Văn Hai&unitCode=05542", ADMIN));
        assertRefusedAt("person", "Chọn một người", post(position + "/holders", "from=1/7/2025", ADMIN));
        redirected(post(position + "/holders", "person=" + id(first) + "&from=1/7/2025&to=31/12/2025", ADMIN));

        assertRefusedAt(
                "from",
                "Lê Văn Một giữ vị trí này từ 1/7/2025 đến 31/12/2025",
                post(position + "/holders", "person=" + id(second) + "&from=31/12/2025", ADMIN));
        redirected(post(position + "/holders", "person=" + id(second) + "&from=1/1/2026", ADMIN));
        assertThat(page(position, ADMIN).select("#nguoi-giu ~ ul li b").eachText())
                .containsExactly("Lê Văn Hai", "Lê Văn Một");
        assertRefusedAt("lastDay", "Có người được giao", post(position + "/end", "lastDay=1/12/2025", ADMIN));
        redirected(post(position + "/end", "lastDay=31/10/2026", ADMIN));
    }

    @Test
    void twoWhoCorrectOnePersonSeeBothVersions() {
        String person = redirected(post("/people", "name=Người gốc&unitCode=05542", ADMIN));
        redirected(post(person, "name=Bản của người khác&unitCode=05542&version=0&reason=gõ sai", ADMIN));

        MvcTestResult overtaken = post(person, "name=Bản của tôi&unitCode=05542&version=0&reason=gõ sai", ADMIN);

        assertThat(overtaken).hasStatus(409);
        Document page = Jsoup.parse(body(overtaken));
        assertThat(page.select(".alert.rice").text()).contains("Bản của người khác");
        assertThat(page.select("#name").val()).isEqualTo("Bản của tôi");
        redirected(post(person, "name=Bản của tôi&unitCode=05542&version=1&reason=gõ sai", ADMIN));
    }

    @Test
    void listsMaskTelephoneAndMailAndOnlyKeepersSeeThemWhole() {
        String phone = "09" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 80_000_000));
        String person = redirected(post("/people", "name=Phạm Thị Lành&unitCode=05542&phone=" + phone, ADMIN));

        String list = page("/people?q=pham thi lanh", LEADER).text();
        assertThat(list).contains("P.T.L").doesNotContain("Phạm Thị Lành", phone);
        assertThat(page(person, LEADER).text()).doesNotContain(phone);
        assertThat(page(person, ADMIN).text()).contains(phone, "Phạm Thị Lành");
    }

    @Test
    void aDutyThatCannotBeGivenComesBackWithItsReasonsAndWhatWasTyped() {
        MvcTestResult refused = post("/duties", "title=&details=Giữ lại&due=1/1/2020&key=x", LEADER);

        assertThat(refused).hasStatus(422);
        Document page = Jsoup.parse(body(refused));
        assertThat(page.select("#title-loi").text()).contains("Ghi việc phải làm");
        assertThat(page.select("#due-loi").text()).contains("Hạn đã qua");
        assertThat(page.select("#positions-loi").text()).contains("ít nhất một vị trí");
        assertThat(page.select("#details").text()).isEqualTo("Giữ lại");
        assertRefusedAt("due", "Tháng 2/2027 chỉ có 28 ngày", post("/duties", "title=A&due=30/2/2027", LEADER));
    }

    @Test
    void aDutyIsReportedAndReturnedWithAReason() {
        page("/my-work", HEAD);
        Document form = page("/duties/new", LEADER);
        String head = form.select("label:contains(hamlet-head-05542) input").val();
        String title = "Họp xóm " + UUID.randomUUID();
        redirected(post("/duties", "title=" + title + "&positions=" + head + "&key=" + UUID.randomUUID(), LEADER));

        String duty = page("/my-work", HEAD).select("a:contains(" + title + ")").attr("href");
        redirected(post(duty + "/read", "", HEAD));
        assertThat(post(duty + "/accept", "", HEAD)).hasStatus(403);
        redirected(post(duty + "/done", "note=Đã họp", HEAD));
        assertRefusedAt("note", "Ghi lý do", post(duty + "/return", "note=", LEADER));
        redirected(post(duty + "/return", "note=Thiếu biên bản", LEADER));

        assertThat(page("/my-work", HEAD)
                        .select("section[data-section=returned]")
                        .text())
                .contains(title, "Thiếu biên bản");
        assertThat(post(duty + "/accept", "", LEADER)).hasStatus(409);
        assertThat(page(duty, HEAD).select(".timeline").text()).contains("Đã họp", "Thiếu biên bản");
    }

    @Test
    void aDelegationThatCannotBeGivenComesBackWithTheReasonAtTheField() {
        assertRefusedAt(
                "person", "Chọn một người", post("/delegations", "from=1/1/2027&to=2/1/2027&reason=Ốm", LEADER));
        Document page = Jsoup.parse(body(post("/delegations", "from=hôm nay&to=&reason=", LEADER)));
        assertThat(page.select("#from-loi").text()).contains("Không đọc được ngày");
        assertThat(page.select("#to-loi").text()).contains("Ghi ngày");
        assertThat(page.select("#from").val()).isEqualTo("hôm nay");
    }

    @Test
    void onlyAPositionTheReaderReallyHasCanBeChosen() {
        String foreign =
                page("/duties/new", LEADER).select("input[name=positions]").val();

        assertThat(post("/acting", "position=" + foreign, LEADER)).hasStatus(422);
        assertThat(post("/acting", "position=khong", LEADER)).hasStatus(422);
    }

    @Test
    void aStandInChoosesThePositionAndActsInItsPlace() {
        page("/my-work", SignIn.as(Role.CLERK, COMMUNE));
        Document form = page("/delegations", LEADER);
        String clerk = form.select("option:contains(clerk-05542)").val();
        redirected(post("/delegations", "person=" + clerk + "&from=1/11/2026&to=31/12/2026&reason=Đi học", LEADER));
        SignIn standIn = SignIn.as(Role.CLERK, COMMUNE);
        String leader = page("/acting", standIn)
                .select("li:contains(Thay) input[name=position]")
                .val();

        MvcTestResult chosen = mvc.post()
                .uri("/acting")
                .with(standIn)
                .with(csrf())
                .param("position", leader)
                .exchange();
        Cookie session = Objects.requireNonNull(chosen.getResponse().getCookie("ntm-session"));

        assertThat(chosen).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/my-work");
        assertThat(body(mvc.get().uri("/my-work").cookie(session).with(standIn).exchange()))
                .contains("thay Người thử commune-leader-05542");
        assertThat(mvc.get().uri("/duties/new").cookie(session).with(standIn)).hasStatusOk();
        assertThat(mvc.get().uri("/duties/new").with(standIn)).hasStatus(403);
        String revoke =
                page("/delegations", LEADER).select("form[action$=/revoke]").attr("action");
        redirected(post(revoke, "", LEADER));
        assertThat(mvc.get().uri("/duties/new").cookie(session).with(standIn)).hasStatus(403);
    }

    @Test
    void handoverPassesOnTheChosenWorkAndKeepsMinutes() {
        page("/my-work", SignIn.as(Role.ACCOUNTANT, COMMUNE));
        page("/my-work", SignIn.as(Role.CLERK, COMMUNE));
        Document form = page("/duties/new", LEADER);
        String accountant =
                form.select("label:contains(accountant-05542) input").val();
        String clerk = form.select("label:contains(clerk-05542) input").val();
        redirected(post(
                "/duties", "title=Đối chiếu công nợ&positions=" + accountant + "&key=" + UUID.randomUUID(), LEADER));
        String address = "/handover/positions/" + accountant;

        assertThat(page(address, SignIn.as(Role.ACCOUNTANT, COMMUNE)).select("button.primary"))
                .isEmpty();
        assertRefusedAt("duties", "Chọn ít nhất một việc", post(address, "to=" + clerk, LEADER));
        String duty = page(address, LEADER).select("input[name=duties]").val();
        assertRefusedAt("to", "Chọn vị trí nhận", post(address, "duties=" + duty, LEADER));
        String minutes = redirected(post(address, "duties=" + duty + "&to=" + clerk + "&note=Nghỉ sinh", LEADER));

        assertThat(page(minutes, LEADER).text())
                .contains("BIÊN BẢN BÀN GIAO", "Đối chiếu công nợ", "Nghỉ sinh", "BÊN NHẬN");
        assertThat(page("/my-work", SignIn.as(Role.CLERK, COMMUNE)).text()).contains("Đối chiếu công nợ");
        assertThat(page("/handover", LEADER).select("a[href=" + minutes + "]")).hasSize(1);
    }

    private Document page(String address, SignIn who) {
        String[] parts = address.split("\\?q=", 2);
        var request = mvc.get().uri(parts[0]).with(who);
        if (parts.length > 1) {
            request.param("q", parts[1]);
        }
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(body(answer));
    }

    private MvcTestResult post(String address, String sent, SignIn who) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (String field : sent.split("&")) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2) {
                request.param(parts[0], parts[1].strip());
            }
        }
        return request.exchange();
    }

    private static String redirected(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static void assertRefusedAt(String field, String reason, MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(body(answer));
        assertThat(page.select(".alert.brick a[href=#" + field + "]").text()).contains(reason);
        assertThat(page.select("#" + field)).isNotEmpty();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
