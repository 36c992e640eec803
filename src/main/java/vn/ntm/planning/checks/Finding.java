package vn.ntm.planning.checks;

/**
 * Something wrong, doubtful or worth knowing in a plan.
 *
 * @param rule handbook number, e.g. {@code LINT-05}
 * @param line 1-based line of the text as read, 0 for the whole document
 * @param quote the words it is about, empty when something is missing
 * @param message in Vietnamese: what is wrong and what to do
 */
public record Finding(String rule, Severity severity, int line, String quote, String message) {
    /** An error blocks issuing; a warning asks for a decision; information needs none. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
