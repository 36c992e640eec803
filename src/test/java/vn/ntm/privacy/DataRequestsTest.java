package vn.ntm.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.shared.Vietnamese;

@WholeApplicationTest
class DataRequestsTest {
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "05539");
    private static final SignIn FOREIGN = SignIn.as(Role.COMMUNE_LEADER, "17605");
    private static final SignIn CLERK = SignIn.as(Role.CLERK, "05539");
    private static final String REQUESTS = "/privacy/requests";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Clock clock;

    @Test
    void aRequestIsTakenInAnsweredOnceAndLeavesItsLines() {
        String address = asked("Bà Mẫu Thị Hỏi", Vietnamese.date(today()));
        assertThat(page(REQUESTS, LEADER)).contains("Bà Mẫu Thị Hỏi", "Chờ trả lời");

        Map<String, String> refusal = Map.of("outcome", "REFUSED", "answer", "Hồ sơ còn hạn lưu trữ");
        assertThat(post(address, LEADER, refusal)).hasStatus(302);

        assertThat(page(address, LEADER))
                .contains("Từ chối", "Hồ sơ còn hạn lưu trữ", "Người thử commune-leader-05539");
        assertThat(post(address, LEADER, refusal)).hasStatus(409);
        assertThat(page("/audit?event=privacy.audit.request-answered", LEADER)).contains("B.M.T.H");
    }

    @Test
    void whatWaitsTooLongIsMarked() {
        String address = asked("Ông Mẫu Chờ Lâu", "11/3/2024");

        assertThat(page(address, LEADER)).contains("13/3/2024", "Quá hạn");
    }

    @Test
    void whatCannotBeTakenIsSaidAtTheFieldAndStaysThere() {
        String tomorrow = Vietnamese.date(today().plusDays(1));
        assertThat(post(REQUESTS, LEADER, Map.of("contact", "0900 000 001", "receivedOn", tomorrow)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"name-loi\"", "id=\"kind-loi\"", "id=\"receivedOn-loi\"", "0900 000 001");
        assertThat(post(REQUESTS, LEADER, Map.of("receivedOn", "31/2/2024")))
                .hasStatus(422)
                .bodyText()
                .contains("Tháng 2/2024 chỉ có 29 ngày");
        String address = asked("Ông Mẫu Thiếu", "11/3/2024");
        assertThat(post(address, LEADER, Map.of("outcome", "RECEIVED")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"outcome-loi\"", "id=\"answer-loi\"");
    }

    @Test
    void nobodyElseSeesOrAnswersIt() {
        String address = asked("Bà Mẫu Kín", "11/3/2024");

        assertThat(http.get().uri(address).with(FOREIGN).exchange()).hasStatus(404);
        assertThat(post(address, FOREIGN, Map.of("outcome", "ANSWERED", "answer", "x")))
                .hasStatus(404);
        assertThat(http.get().uri(address).with(CLERK).exchange()).hasStatus(403);
        assertThat(page(REQUESTS, FOREIGN)).doesNotContain("Bà Mẫu Kín");
    }

    private String asked(String name, String day) {
        MvcTestResult answer =
                post(REQUESTS, LEADER, Map.of("name", name, "kind", "DELETE", "details", "Xin xóa", "receivedOn", day));
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private String page(String address, SignIn who) {
        MvcTestResult answer = http.get().uri(address).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String address, SignIn who, Map<String, String> fields) {
        var request = http.post().uri(address).with(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
