package vn.ntm.funding.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class BookSheetPagesTest {
    private static final String BOOK = "/funding/05539-demo";
    private static final SignIn ACCOUNTANT = SignIn.as(Role.ACCOUNTANT, "05539");
    private static final SignIn CLERK = SignIn.as(Role.CLERK, "05539");

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult send(SignIn who, String... lines) {
        byte[] content = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return mvc.post()
                .uri(BOOK + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", "so-tien.csv", "text/csv", content))
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(ACCOUNTANT).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void fromTheFileOverItsColumnsToTheBookAndBack() {
        String[] lines = {"Ngày;Nội dung;Nguồn;Việc;Số tiền (nghìn đồng)", "5/3/2008;Đợt 1;NSTW;Chi;1250,5"};
        String path = String.valueOf(send(ACCOUNTANT, lines).getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(path).with(ACCOUNTANT))
                .hasStatusOk()
                .bodyText()
                .contains("Dòng 2, cột 3", "Chưa biết “NSTW” là nguồn vốn nào", "Nguồn vốn: “NSTW”");
        assertThat(post(path + "/posting", "seen", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa có dòng nào");

        String[] mapping = {
            "seen",
            "0",
            "sheet",
            "",
            "heading",
            "1",
            "unit",
            "THOUSAND",
            "column-DAY",
            "0",
            "column-NOTE",
            "1",
            "column-SOURCE",
            "2",
            "column-KIND",
            "3",
            "column-AMOUNT",
            "4",
            "word-SOURCE-0",
            "F1b",
            "word-SOURCE-0-key",
            "nstw"
        };
        assertThat(post(path + "/mapping", mapping)).hasStatus(302);
        assertThat(post(path + "/mapping", mapping)).hasStatus(409);
        assertThat(mvc.get().uri(path).with(ACCOUNTANT)).bodyText().contains("1.250.500 đồng", "Ghi tất cả vào sổ");
        assertThat(post(path + "/posting", "seen", "1")).hasStatus(302);
        assertThat(mvc.get().uri(BOOK + "?year=2008").with(CLERK))
                .hasStatusOk()
                .bodyText()
                .contains("1.250.500 đồng")
                .doesNotContain("/imports");
        assertThat(mvc.get().uri(BOOK + "/export/lines.csv?year=2008").with(CLERK))
                .hasStatusOk()
                .bodyText()
                .contains("F1b", "1250500");
        assertThat(mvc.get().uri(BOOK + "/export/sums.xlsx?year=2008").with(CLERK))
                .hasStatusOk();
        assertThat(mvc.get().uri(path).with(CLERK)).hasStatusOk().bodyText().doesNotContain("Đảo cả tệp</button>");
        assertThat(send(ACCOUNTANT, lines)).hasStatus(422).bodyText().contains("Đúng tệp này", path);

        assertThat(post(path + "/undo", "seen", "2", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Nhập lý do");
        assertThat(post(path + "/undo", "seen", "2", "reason", "Nhầm")).hasStatus(302);
        assertThat(mvc.get().uri(path).with(ACCOUNTANT)).bodyText().contains("Đã đảo cả tệp", "Nhầm");
    }

    @Test
    void whatIsNoTableIsRefusedInWordsAndNobodyElseSendsAny() {
        assertThat(send(ACCOUNTANT, "")).hasStatus(422).bodyText().contains("Tệp trống");
        assertThat(send(CLERK, "Ngày;Số tiền")).hasStatus(403);
        assertThat(mvc.get().uri(BOOK + "/imports").with(CLERK)).hasStatus(403);
        assertThat(mvc.get().uri(BOOK + "/imports").with(ACCOUNTANT)).hasStatusOk();
        assertThat(mvc.get().uri(BOOK + "/imports/abc").with(ACCOUNTANT)).hasStatus(404);
        assertThat(mvc.get().uri("/funding/05542/imports").with(ACCOUNTANT)).hasStatus(403);
        assertThat(mvc.get().uri("/funding/05542/export/lines.csv").with(ACCOUNTANT))
                .hasStatus(403);
    }
}
