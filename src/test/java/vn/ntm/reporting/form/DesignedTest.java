package vn.ntm.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.Confidence;
import vn.ntm.documents.CanonicalText;
import vn.ntm.people.FieldsRefused;

class DesignedTest {
    private static final FormRules.Sources SOURCES = new FormRules.Sources(
            Map.of("hamlets", Set.of("number", "name")), Set.of("indicator"), Set.of("criteria"), Set.of());

    private static Designed.Line line(String key, String group, Column.Kind kind, Designed.How how, String what) {
        return new Designed.Line(key, group, "Cột " + key, kind, 0, 0, how, what);
    }

    private static Designed designed(String each, List<String> rows, Designed.Line... columns) {
        return new Designed(
                "T-01",
                "Biểu thử",
                FormDefinition.Level.COMMUNE,
                LocalDate.of(2024, 1, 1),
                null,
                Confidence.RECALLED,
                "",
                "",
                true,
                true,
                List.of(columns),
                each,
                rows,
                true,
                "Tổng cộng",
                List.of("a <= b | Nhiều hơn tổng số"),
                List.of("Người lập"));
    }

    @Test
    void neighboursOfOneGroupStandUnderOneHeading() {
        FormDefinition form = designed(
                        "hamlets",
                        List.of(),
                        line("name", "", Column.Kind.TEXT, Designed.How.FIELD, "name"),
                        line("a", "Hộ", Column.Kind.NUMBER, Designed.How.ENTRY, ""),
                        line("b", "Hộ", Column.Kind.NUMBER, Designed.How.ENTRY, ""),
                        line("rate", "", Column.Kind.RATE, Designed.How.FORMULA, "rate(a, b)"))
                .definition();

        assertThat(form.columns()).extracting(Column::header).containsExactly("Cột name", "Hộ", "Cột rate");
        assertThat(HeaderGrid.of(form).getFirst())
                .extracting(HeaderGrid.Head::down)
                .containsExactly(2, 1, 2);
        assertThatCode(() -> FormRules.judge(form, SOURCES).refuse()).doesNotThrowAnyException();
        assertThat(CanonicalText.read(CanonicalText.of(form), FormDefinition.class))
                .isEqualTo(form);
    }

    @Test
    void aListedRowCarriesItsFigure() {
        FormDefinition form = designed(
                        "",
                        List.of("Thu nhập | indicator:10", "Ghi tay"),
                        line("name", "", Column.Kind.TEXT, Designed.How.ROW_NAME, ""),
                        line("a", "", Column.Kind.NUMBER, Designed.How.ROW_FIGURE, ""),
                        line("b", "", Column.Kind.NUMBER, Designed.How.ENTRY, ""))
                .definition();

        assertThat(form.sections().getFirst().rows())
                .extracting(row -> row.cells().get("a"))
                .containsExactly(Binding.from("indicator:10"), Binding.entered());
        assertThatCode(() -> FormRules.judge(form, SOURCES).refuse()).doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        FormDefinition form = designed(
                        "villages",
                        List.of(),
                        line("Tên", "", Column.Kind.TEXT, Designed.How.FIELD, "name"),
                        line("a", "", Column.Kind.NUMBER, Designed.How.FORMULA, "b + 1"),
                        line("b", "", Column.Kind.NUMBER, Designed.How.FORMULA, "a + 1"))
                .definition();

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> FormRules.judge(form, SOURCES).refuse())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldsRefused.Problem::messageKey)
                        .contains(
                                "reporting.form.key-wrong",
                                "reporting.form.no-such-source",
                                "reporting.form.formula-circle"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "- a\n- b",
                "code: X\nunheard-of: 1",
                "code: X\nlevel: MOON",
                "a: &a [*a]",
                "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]"
            })
    void aTextThatIsNoDefinitionIsRefusedAndNothingIsRun(String text) {
        assertThatExceptionOfType(UnreadableForm.class).isThrownBy(() -> FormText.read(text));
    }
}
