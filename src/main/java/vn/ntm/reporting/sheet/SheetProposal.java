package vn.ntm.reporting.sheet;

import java.util.List;
import vn.ntm.documents.CanonicalText;

/**
 * What a file would change, and what in it cannot be read.
 *
 * @param how by what its cells were found
 * @param exact whether the file still says what was written into it, so that only edited cells are looked at
 * @param elsewhere whether it was made from another report on the same form
 * @param cells looked at
 */
public record SheetProposal(
        Found how,
        boolean exact,
        boolean elsewhere,
        int cells,
        List<SheetChange> changes,
        List<SheetProblem> problems) {
    /** By what the cells of a file were found. */
    public enum Found {
        KEYS,
        LAYOUT,
        WORDS
    }

    public SheetProposal {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Another one as soon as the file would change anything else than what was shown. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        changes.forEach(one -> all.append(one.place())
                .append('|')
                .append(one.at())
                .append('|')
                .append(one.before())
                .append('|')
                .append(one.after())
                .append('\n'));
        return CanonicalText.fingerprint(all.toString());
    }
}
