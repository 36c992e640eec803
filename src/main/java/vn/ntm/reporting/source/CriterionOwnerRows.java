package vn.ntm.reporting.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.RowSource;
import vn.ntm.responsibility.Charge;
import vn.ntm.responsibility.Matrix;
import vn.ntm.responsibility.Part;
import vn.ntm.responsibility.Responsibilities;
import vn.ntm.shared.Texts;

/** Who answered for each criterion of the set on the day; a criterion nobody answers for keeps its row. */
@Component("reportingCriterionOwnerRows")
class CriterionOwnerRows implements RowSource {
    private final Responsibilities responsibilities;
    private final Texts texts;

    CriterionOwnerRows(Responsibilities responsibilities, Texts texts) {
        this.responsibilities = responsibilities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "criterion-owners";
    }

    @Override
    public Set<String> fields() {
        return Set.of("number", "name", "title", "part", "criterion");
    }

    @Override
    public List<Row> rows(Asked asked) {
        Matrix matrix = responsibilities.of(asked.unitCode(), asked.setId(), asked.day());
        return matrix.rows().stream().map(row -> row(asked, row)).toList();
    }

    private Row row(Asked asked, Matrix.Row row) {
        Origin origin = Origin.of(
                "responsibility",
                "/responsibilities/criterion?unit=" + asked.unitCode() + "&set=" + asked.setId() + "&criterion="
                        + row.number(),
                asked.day(),
                true);
        Map<String, Filled> fields = new HashMap<>();
        fields.put("number", Filled.label(String.valueOf(row.number())));
        fields.put("criterion", Filled.label(texts.of("reporting.source.criterion", row.number(), row.name())));
        fields.put("part", Filled.label(texts.of(Part.ACCOUNTABLE.nameKey())));
        fields.put(
                "title",
                row.accountable()
                        .map(Charge::title)
                        .map(title -> Filled.of(CellValue.words(title), origin))
                        .orElseGet(CriterionOwnerRows::nobody));
        fields.put(
                "name",
                row.accountable()
                        .map(charge ->
                                Filled.of(CellValue.words(Objects.requireNonNullElse(charge.holder(), "")), origin))
                        .orElseGet(CriterionOwnerRows::nobody));
        return new Row(String.valueOf(row.number()), "", fields);
    }

    private static Filled nobody() {
        return Filled.unknown(CellValue.Why.NOT_ENTERED);
    }
}
