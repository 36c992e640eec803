package vn.ntm.reporting.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.CanonicalText;
import vn.ntm.reporting.CellAt;

/**
 * What a file of ours says of itself on a sheet that nobody sees, so that it is known again when it comes back.
 *
 * @param unit whose report it is
 * @param report id of the report, empty where it was made without one
 * @param revision of the report when the file was made
 * @param written marks of the cells as they were written, by place; an empty cell has none
 */
record HiddenKeys(
        String form,
        int version,
        String unit,
        String period,
        String report,
        int revision,
        Map<CellAt, String> written) {
    /** Name of the sheet. */
    static final String SHEET = "_ntm";

    /** Stands in the row of the column keys, above the row keys. */
    static final String CORNER = "ntm:dong";

    /** Stands among the row keys where the table is over and the signatures begin. */
    static final String END = "ntm:het";

    static final int FORMAT = 1;
    static final String FINGERPRINT = "fingerprint";

    HiddenKeys {
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }

    /** Of all that was written; another one when somebody changed the sheet that nobody sees. */
    String fingerprint() {
        StringBuilder all = new StringBuilder(facts().toString());
        written.forEach((at, mark) -> all.append('\n').append(at).append('=').append(mark));
        return CanonicalText.fingerprint(all.toString());
    }

    /** Lines at the top of the sheet, in their order. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("ntm-report", String.valueOf(FORMAT));
        facts.put("form", form);
        facts.put("version", String.valueOf(version));
        facts.put("unit", unit);
        facts.put("period", period);
        facts.put("report", report);
        facts.put("revision", String.valueOf(revision));
        return facts;
    }

    /** Reads the lines; null when they are of another product or another format. */
    static @Nullable HiddenKeys of(Map<String, String> facts, Map<CellAt, String> written) {
        if (!String.valueOf(FORMAT).equals(facts.get("ntm-report"))) {
            return null;
        }
        HiddenKeys keys = new HiddenKeys(
                facts.getOrDefault("form", ""),
                number(facts.getOrDefault("version", "")),
                facts.getOrDefault("unit", ""),
                facts.getOrDefault("period", ""),
                facts.getOrDefault("report", ""),
                number(facts.getOrDefault("revision", "")),
                written);
        return keys.fingerprint().equals(facts.get(FINGERPRINT)) ? keys : null;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
