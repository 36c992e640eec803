package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.values.Entry;
import vn.ntm.values.Figure;
import vn.ntm.values.Part;
import vn.ntm.values.Values;

/** The board as files; a year that no other test writes. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class BoardFileTest {
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final String BOARD = "/assessment/05539/board.";
    private static final String OF = "?set=" + SET + "&year=2022";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Values values;

    @Autowired
    private Lenses lenses;

    @Autowired
    private BoardFiles files;

    private byte[] file(String ending) {
        MvcTestResult answer =
                mvc.get().uri(BOARD + ending + OF).with(SignIn.as("canbo")).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("bang-tieu-chi-05539-" + SET + "-2022-den-", "." + ending);
        return answer.getResponse().getContentAsByteArray();
    }

    private void enter() {
        IndicatorRef indicator = new IndicatorRef(SET, "6.1");
        Figure figure = new Figure.YesNo(true);
        values.save(new Entry(indicator, "05539", 2022, Part.WHOLE, figure, LocalDate.of(2022, 6, 30), "", 0));
    }

    @Test
    void everyProgramGetsTheSameBoard() throws IOException {
        JsonNode json = new JsonMapper().readTree(file("json"));
        String csv = new String(file("csv"), StandardCharsets.UTF_8);
        Sheet sheet = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx"))).getSheetAt(0);

        assertThat(json.get("criteria").size()).isEqualTo(19);
        assertThat(json.get("total").asInt()).isEqualTo(19);
        int lines = json.get("conditions").size();
        for (JsonNode criterion : json.get("criteria")) {
            lines += criterion.get("indicators").size();
        }
        assertThat(csv.lines()).hasSize(lines + 1).first().asString().contains("Mã xã;", "Mức yêu cầu");
        assertThat(sheet.getLastRowNum()).isEqualTo(lines + 4);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("BẢNG TIÊU CHÍ NÔNG THÔN MỚI CỦA XÃ");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("Xã Linh Thông (05539)");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("năm 2022");
        assertThat(sheet.getRow(4).getCell(7).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(4);
    }

    @Test
    void aBoardOfBeforeHoldsWhatWasKnownThen() {
        Lens before = lenses.of("05539", new Lenses.Asked(SET, "2022", null));
        BoardFile then = files.of(before);
        enter();
        Lens after = lenses.of("05539", new Lenses.Asked(SET, "2022", null));

        assertThat(files.of(before)).isEqualTo(then);
        assertThat(line(files.of(after)).value()).isEqualTo("Có");
        assertThat(line(files.of(after)).by()).isNotBlank();
        assertThat(line(then).value()).isNotEqualTo(line(files.of(after)).value());
    }

    private static BoardFile.Line line(BoardFile board) {
        return board.criteria().stream()
                .flatMap(row -> row.indicators().stream())
                .filter(one -> one.code().equals("6.1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDayThatCannotBeReadIsToldOnThePageInsteadOfGivingAnotherDay() {
        MvcTestResult answer = mvc.get()
                .uri(BOARD + "xlsx" + OF + "&asOf=31/2/2026")
                .with(SignIn.as("canbo"))
                .exchange();

        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("&asOf=31%2F2%2F2026");
        assertThat(mvc.get()
                        .uri(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()))
                        .with(SignIn.as("canbo")))
                .hasStatusOk();
    }

    @Test
    void strangersGetNoFile() {
        assertThat(mvc.get().uri("/assessment/05542/board.json").with(SignIn.as("truongxom")))
                .hasStatus(403);
    }
}
