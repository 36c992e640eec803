package vn.ntm.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;

/** The pages on the plan of Linh Thông, whose statements are tasks nobody answers for yet. */
@WholeApplicationTest
class TaskPagesTest {
    @Autowired
    private MockMvcTester http;

    private Document page(String address, String user) throws IOException {
        MvcTestResult answer = http.get().uri(address).with(SignIn.as(user)).exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) throws IOException {
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult post(String address, String user, String... fields) {
        var request = MockMvcRequestBuilders.post(address).with(csrf()).with(SignIn.as(user));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return http.perform(request);
    }

    private static String wayOn(MvcTestResult answer) {
        String path = answer.getResponse().getRedirectedUrl();
        assertThat(path).isNotNull();
        return String.valueOf(path);
    }

    private static String position(Document page, String select, String title) {
        Element option = page.select("select[name=" + select + "] option").stream()
                .filter(one -> one.text().startsWith(title))
                .findFirst()
                .orElseThrow();
        return option.attr("value");
    }

    @Test
    void theListSaysWhatIsMissing() throws IOException {
        Document page = page("/tasks?q=kien toan&sort=place", "canbo");

        assertThat(page.select("tbody tr").text()).contains("Kế hoạch III.1");
        assertThat(page("/tasks?lack=1", "canbo").select("tbody tr")).isNotEmpty();
        assertThat(page("/tasks?state=done&q=khong co viec nao nhu the", "canbo")
                        .select(".empty h2")
                        .text())
                .isEqualTo("Không có nhiệm vụ nào");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks/board",
                "/tasks/calendar?month=2024-06",
                "/tasks/timeline",
                "/tasks/print",
                "/tasks/promises",
                "/tasks?from=sai&to=31/12/2024"
            })
    void everyViewIsThereForWhoeverReads(String address) throws IOException {
        assertThat(page(address, "truongxom").select("h1").text()).isNotBlank();
    }

    @Test
    void manyTasksAreAssignedAtOnceAndTheFilterStays() throws IOException {
        Document list = page("/tasks?q=hop tac xa", "canbo");
        String task = list.select("input[name=tasks]").getFirst().attr("value");
        String chair = position(list, "accountable", "Chủ tịch UBND xã");

        MvcTestResult wrong = post("/tasks/assign?q=hop tac xa", "canbo", "tasks", task);
        assertThat(wrong).hasStatus(422);
        MvcTestResult answer =
                post("/tasks/assign?q=hop tac xa", "canbo", "tasks", task, "accountable", chair, "due", "30/9/2024");

        assertThat(answer).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/tasks?q=hop+tac+xa");
        assertThat(page("/tasks/" + task, "canbo").select(".facts-list").text())
                .contains("Chủ tịch UBND xã")
                .contains("30/9/2024");
    }

    @Test
    void aTaskWithoutSomebodyAccountableComesBackWithWhatWasTyped() throws IOException {
        MvcTestResult answer = post("/tasks", "canbo", "title", "Sửa cầu xóm", "due", "31/13/2024");

        assertThat(answer).hasStatus(422);
        Document page = read(answer);
        assertThat(page.select("input[name=title]").attr("value")).isEqualTo("Sửa cầu xóm");
        assertThat(page.select("#due-loi").text()).contains("13");
    }

    @Test
    void aHeadOfAHamletReportsInOneStepAndTheOfficerAccepts() throws IOException {
        Document form = page("/tasks/new", "canbo");
        String head = position(form, "accountable", "Trưởng xóm số 1");
        String key = UUID.randomUUID().toString();
        String path = wayOn(post(
                "/tasks",
                "canbo",
                "title",
                "Dọn vệ sinh xóm",
                "accountable",
                head,
                "due",
                "30/6/2024",
                "key",
                key,
                "criteria",
                "17"));
        Document task = page(path, "truongxom");
        String indicator = task.select("select[name=indicator] option[value~=.+]")
                .getFirst()
                .attr("value");

        var report = MockMvcRequestBuilders.multipart(path + "/report")
                .file(new MockMultipartFile("files", "a.png", "image/png", picture()))
                .param("progress", "75")
                .param("note", "Đã dọn ba ngõ")
                .param("indicator", indicator)
                .param("key", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignIn.as("truongxom"));
        MvcTestResult told = http.perform(report);
        assertThat(told).hasStatus3xxRedirection();
        assertThat(page(path, "canbo")
                        .select("section[aria-labelledby=minh-chung] .files")
                        .text())
                .contains("Dọn vệ sinh xóm");
        assertThat(post(path + "/submit", "truongxom", "note", "Xong")).hasStatus3xxRedirection();
        assertThat(page("/my-work", "canbo").text()).contains("Dọn vệ sinh xóm");
        assertThat(post(path + "/return", "canbo", "note", "")).hasStatus(422);
        assertThat(post(path + "/verify", "canbo", "note", "Tốt")).hasStatus3xxRedirection();
        assertThat(post(path + "/complete", "chutich")).hasStatus3xxRedirection();

        assertThat(page(path, "danguy").select(".timeline li")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theFilteredListGoesIntoFiles() throws IOException {
        MvcTestResult csv = http.get()
                .uri("/tasks/export.csv?q=kien toan")
                .with(SignIn.as("canbo"))
                .exchange();

        assertThat(csv).hasStatusOk();
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Chịu trách nhiệm")
                .contains("III.1");
        assertThat(http.get().uri("/tasks/export.xlsx").with(SignIn.as("canbo")).exchange())
                .hasStatusOk();
    }

    @Test
    void whoIsSlowerSeesBoth() throws IOException {
        Document form = page("/tasks/new", "canbo");
        String chair = position(form, "accountable", "Chủ tịch UBND xã");
        String path = wayOn(post("/tasks", "canbo", "title", "Sửa đường xóm", "accountable", chair));
        post(path + "/edit", "chutich", "title", "Sửa đường xóm số 2", "accountable", chair, "version", "0");

        MvcTestResult late = post(path + "/edit", "canbo", "title", "Sửa đường", "accountable", chair, "version", "0");

        assertThat(late).hasStatus(409);
        Document page = read(late);
        assertThat(page.select(".alert").text()).contains("Sửa đường xóm số 2");
        assertThat(page.select("input[name=title]").attr("value")).isEqualTo("Sửa đường");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
