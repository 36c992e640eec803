package vn.ntm.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a form rows: one for each criterion, hamlet, member … Every module may have one, found as a bean. */
public interface RowSource {
    /** By which form definitions call it. */
    String name();

    /** Names of the fields its rows have; empty when they depend on the form asked about. */
    Set<String> fields();

    /** The rows in their official order. */
    List<Row> rows(Asked asked);

    /**
     * A row.
     *
     * @param key the same in every period
     * @param group heading of the rows around it, empty for none
     * @param otherwise what is said of a field it does not have
     */
    record Row(String key, String group, Map<String, Filled> fields, CellValue.Why otherwise) {
        public Row {
            fields = Map.copyOf(fields);
        }

        /** A row whose other fields have no meaning. */
        public Row(String key, String group, Map<String, Filled> fields) {
            this(key, group, fields, CellValue.Why.NO_MEANING);
        }

        Filled field(String name) {
            Filled known = fields.get(name);
            return known == null ? Filled.unknown(otherwise) : known;
        }
    }
}
