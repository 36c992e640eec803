package vn.ntm.criteria.publishing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;

/** Writes the criteria of a revision with their indicators, wordings and levels, one batch per table. */
@Component
class CriterionWriter {
    private static final String CRITERION = """
            insert into criterion (revision_id, number, name, heading, complete, naming_confidence, naming_source)
            values (:revision_id, :number, :name, :heading, :complete, :confidence, :source)""";
    private static final String INDICATOR = """
            insert into indicator (revision_id, code, criterion, position, confidence, certainty, instrument, source, derived_from_set,
                derived_from_indicator, derived_factor, set_by, ministry, documents, notes, hint, exemption)
            values (:revision_id, :code, :criterion, :position, :confidence, :certainty, :instrument, :source, :derived_from_set,
                :derived_from_indicator, :derived_factor, :set_by, :ministry, :documents, :notes, :hint, :exemption)""";
    private static final String WORDING = """
            insert into indicator_wording (revision_id, code, position, valid_from, valid_to, amended_by, text, kind, unit, scale, numerator,
                denominator, confidence, instrument, source, notes)
            values (:revision_id, :code, :position, :valid_from, :valid_to, :amended_by, :text, :kind, :unit, :scale, :numerator,
                :denominator, :confidence, :instrument, :source, :notes)""";
    private static final String THRESHOLD = """
            insert into threshold (revision_id, code, position, scope, place, year, valid_from, valid_to, level_kind, direction, amount, unit,
                expected, rank, scale, confidence, certainty, instrument, source)
            values (:revision_id, :code, :position, :scope, :place, :year, :valid_from, :valid_to, :level_kind, :direction, :amount, :unit,
                :expected, :rank, :scale, :confidence, :certainty, :instrument, :source)""";
    private static final String PART = """
            insert into threshold_part (revision_id, code, threshold, position, condition, metric, level_kind, direction, amount, unit, expected)
            values (:revision_id, :code, :threshold, :position, :condition, :metric, :level_kind, :direction, :amount, :unit, :expected)""";

    private final NamedParameterJdbcTemplate jdbc;

    CriterionWriter(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(long revision, List<Criterion> criteria) {
        Rows rows = new Rows(revision);
        criteria.forEach(rows::add);
        insert(CRITERION, rows.criteria);
        insert(INDICATOR, rows.indicators);
        insert(WORDING, rows.wordings);
        insert(THRESHOLD, rows.thresholds);
        insert(PART, rows.parts);
    }

    private void insert(String sql, List<MapSqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
    }

    /** The rows of one revision, table by table. */
    private static final class Rows {
        private final long revision;
        private final List<MapSqlParameterSource> criteria = new ArrayList<>();
        private final List<MapSqlParameterSource> indicators = new ArrayList<>();
        private final List<MapSqlParameterSource> wordings = new ArrayList<>();
        private final List<MapSqlParameterSource> thresholds = new ArrayList<>();
        private final List<MapSqlParameterSource> parts = new ArrayList<>();

        Rows(long revision) {
            this.revision = revision;
        }

        void add(Criterion criterion) {
            criteria.add(LevelColumns.add(row(), criterion.naming())
                    .addValue("number", criterion.number())
                    .addValue("name", criterion.name())
                    .addValue("heading", criterion.group())
                    .addValue("complete", criterion.complete()));
            criterion.indicators().forEach(indicator -> add(criterion.number(), indicator));
        }

        private void add(int criterion, Indicator indicator) {
            Indicator.Guide guide = indicator.guide();
            MapSqlParameterSource row = derivation(row(indicator), indicator.derivation())
                    .addValue("criterion", criterion)
                    .addValue("position", indicators.size())
                    .addValue("confidence", indicator.confidence().name())
                    .addValue("set_by", guide.setBy().name())
                    .addValue("ministry", guide.ministry())
                    .addValue("documents", guide.documents().toArray(String[]::new))
                    .addValue("notes", guide.notes())
                    .addValue("hint", guide.hint())
                    .addValue("exemption", guide.exemption());
            indicators.add(row);
            for (int i = 0; i < indicator.wordings().size(); i++) {
                add(row(indicator).addValue("position", i), indicator.wordings().get(i));
            }
            for (int i = 0; i < indicator.thresholds().size(); i++) {
                add(
                        row(indicator).addValue("position", i),
                        indicator.thresholds().get(i));
            }
        }

        private static MapSqlParameterSource derivation(
                MapSqlParameterSource row, Indicator.@Nullable Derivation derivation) {
            if (derivation == null) {
                for (String column : List.of("certainty", "instrument", "source")) {
                    row.addValue(column, null);
                }
                return row.addValue("derived_from_set", null)
                        .addValue("derived_from_indicator", null)
                        .addValue("derived_factor", null);
            }
            return LevelColumns.add(row, derivation.provenance())
                    .addValue("derived_from_set", derivation.set())
                    .addValue("derived_from_indicator", derivation.indicator())
                    .addValue("derived_factor", derivation.factor());
        }

        private void add(MapSqlParameterSource row, Wording wording) {
            Wording.Measure measure = wording.measure();
            wordings.add(LevelColumns.add(row, wording.provenance())
                    .addValue("valid_from", wording.validFrom())
                    .addValue("valid_to", wording.validTo())
                    .addValue("amended_by", wording.amendedBy())
                    .addValue("text", wording.text())
                    .addValue("kind", measure.kind().name())
                    .addValue("unit", measure.unit())
                    .addValue("scale", measure.scale().toArray(String[]::new))
                    .addValue("numerator", measure.numerator())
                    .addValue("denominator", measure.denominator())
                    .addValue("notes", wording.notes()));
        }

        private void add(MapSqlParameterSource row, Threshold threshold) {
            LevelColumns.add(row, threshold.level());
            LevelColumns.add(row, threshold.provenance());
            thresholds.add(row.addValue("scope", threshold.scope().name())
                    .addValue("place", threshold.place())
                    .addValue("year", threshold.year())
                    .addValue("valid_from", threshold.validFrom())
                    .addValue("valid_to", threshold.validTo()));
            if (threshold.level() instanceof Level.AllOf(List<Level.Part> all)) {
                addParts(row, all);
            }
        }

        private void addParts(MapSqlParameterSource threshold, List<Level.Part> all) {
            for (int i = 0; i < all.size(); i++) {
                Level.Part part = all.get(i);
                parts.add(LevelColumns.add(row().addValue("code", threshold.getValue("code")), part.level())
                        .addValue("threshold", threshold.getValue("position"))
                        .addValue("position", i)
                        .addValue("condition", part.when())
                        .addValue("metric", part.metric()));
            }
        }

        private MapSqlParameterSource row() {
            return new MapSqlParameterSource("revision_id", revision);
        }

        private MapSqlParameterSource row(Indicator indicator) {
            return row().addValue("code", indicator.code());
        }
    }
}
