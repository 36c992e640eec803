package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.ntm.organization.UnitLevel;
import vn.ntm.reporting.CellValue.Amount;
import vn.ntm.reporting.CellValue.Share;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.FormText;

class FillingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Asked ASKED = new Asked(
            "05539", UnitLevel.COMMUNE, Period.ofYear(2024), "", "", Instant.parse("2024-07-01T02:00:00Z"), DAY);
    private static final FormDefinition FORM = FormText.read("""
            code: T1
            title: Biểu thử
            level: COMMUNE
            from: "2020-01-01"
            confidence: RECALLED
            columns:
              - {key: name, header: Xóm}
              - {key: done, header: Làm, kind: NUMBER}
              - {key: all, header: Tất cả, kind: NUMBER}
              - {key: rate, header: Tỷ lệ, kind: RATE}
              - {key: part, header: Cơ cấu, kind: RATE}
            sections:
              - key: s
                each: hamlets
                cells:
                  name: {from: name}
                  done: {from: done}
                  all: {from: all}
                  rate: {formula: "rate(done, all)"}
                  part: {formula: share(done)}
              - key: total
                heading: Cộng
                totalOf: [s]
                cells:
                  name: {text: Cộng}
            checks:
              - {rule: done <= all, words: Số đã làm nhiều hơn tổng số.}
            """);

    private static Filling over(List<RowSource.Row> rows) {
        RowSource hamlets = new RowSource() {
            @Override
            public String name() {
                return "hamlets";
            }

            @Override
            public Set<String> fields() {
                return Set.of("name", "done", "all");
            }

            @Override
            public List<Row> rows(Asked asked) {
                return rows;
            }
        };
        return new Filling(List.of(hamlets), List.of(), List.of());
    }

    private static RowSource.Row hamlet(int number, CellValue done, CellValue all) {
        Origin origin = Origin.of("indicator-value", "", DAY.minusDays(number), number % 2 == 0);
        return new RowSource.Row(
                "x" + number,
                "",
                Map.of(
                        "name", Filled.label("Xóm " + number),
                        "done", Filled.of(done, origin),
                        "all", Filled.of(all, origin)));
    }

    private static CellValue value(List<FilledRow> rows, String row, String column) {
        return rows.stream()
                .filter(one -> one.key().equals(row))
                .findFirst()
                .orElseThrow()
                .cell(column)
                .value();
    }

    @Test
    void whatIsUnknownStaysUnknownAndOnlyLowersCoverage() {
        List<FilledRow> rows = over(List.of(
                        hamlet(1, Amount.of(3), Amount.of(10)),
                        hamlet(2, CellValue.unknown(Why.NOT_ENTERED), Amount.of(20))))
                .rows(FORM, ASKED, Map.of());

        assertThat(value(rows, "s.x2", "rate")).isEqualTo(CellValue.unknown(Why.INPUT_MISSING));
        assertThat(value(rows, "total", "done")).isEqualTo(Amount.of(3));
        assertThat(rows.getLast().cell("done").origin())
                .extracting(Origin::units)
                .isEqualTo(new Origin.Coverage(1, 2));
        assertThat(value(rows, "total", "all")).isEqualTo(Amount.of(30));
    }

    @Test
    void nothingKnownIsNotZero() {
        List<FilledRow> rows = over(List.of(
                        hamlet(1, CellValue.unknown(Why.NOT_ENTERED), CellValue.unknown(Why.NOT_ENTERED))))
                .rows(FORM, ASKED, Map.of());

        assertThat(value(rows, "total", "done").isKnown()).isFalse();
        assertThat(value(rows, "total", "rate").isKnown()).isFalse();
    }

    @RepeatedTest(20)
    void totalsOfSharesAreSumsOfTheirCountsNeverMeansOfPercentages(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        List<RowSource.Row> hamlets = IntStream.rangeClosed(1, 1 + random.nextInt(30))
                .mapToObj(number -> {
                    int all = 1 + random.nextInt(500);
                    return hamlet(number, Amount.of(random.nextInt(all + 1)), Amount.of(all));
                })
                .toList();

        List<FilledRow> rows = over(hamlets).rows(FORM, ASKED, Map.of());

        BigDecimal done = ((Amount) value(rows, "total", "done")).number();
        BigDecimal all = ((Amount) value(rows, "total", "all")).number();
        assertThat(value(rows, "total", "rate")).isEqualTo(new Share(done, all));
        assertThat(rows.getLast().cell("rate").origin())
                .extracting(Origin::asOf)
                .isEqualTo(DAY.minusDays(hamlets.size()));
    }

    @Test
    void whatAPersonWroteStandsAndTheSourceStaysBesideIt() {
        CellAt at = new CellAt("s.x1", "done");
        Origin by = Origin.of("entered", "", DAY, false);
        List<FilledRow> rows = over(List.of(hamlet(1, Amount.of(3), Amount.of(10))))
                .rows(FORM, ASKED, Map.of(at, Filled.of(Amount.of(4), by)));

        Filled cell = rows.getFirst().cell("done");
        assertThat(cell.value()).isEqualTo(Amount.of(4));
        assertThat(cell.instead()).isEqualTo(Amount.of(3));
        assertThat(value(rows, "s.x1", "rate")).isEqualTo(new Share(BigDecimal.valueOf(4), BigDecimal.TEN));
        assertThat(value(rows, "total", "done")).isEqualTo(Amount.of(4));
    }

    @Test
    void aCheckComplainsWhereItDoesNotHoldAndIsSilentWhereNothingIsKnown() {
        List<FilledRow> rows = over(List.of(
                        hamlet(1, Amount.of(11), Amount.of(10)),
                        hamlet(2, CellValue.unknown(Why.NOT_ENTERED), Amount.of(10))))
                .rows(FORM, ASKED, Map.of());

        assertThat(Filling.complaints(FORM, rows))
                .extracting(FilledForm.Complaint::at)
                .contains(new CellAt("s.x1", "done"))
                .doesNotContain(new CellAt("s.x2", "done"));
    }
}
