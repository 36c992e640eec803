package vn.ntm.values.bulk;

import java.util.List;

/**
 * What a table says, compared with what is kept.
 *
 * @param rows rows read, without headings
 * @param values values read from them without error
 * @param changed how many say something new
 * @param errorCount how many errors there are; the first of them are {@code errors}
 * @param fingerprint of all changes together with what they replace: the same as long as nothing changed in between
 */
public record ImportReport(
        long rows, long values, long changed, long errorCount, List<CellError> errors, String fingerprint) {
    public ImportReport {
        errors = List.copyOf(errors);
    }

    public long unchanged() {
        return values - changed;
    }

    public boolean canBeApplied() {
        return errorCount == 0;
    }
}
