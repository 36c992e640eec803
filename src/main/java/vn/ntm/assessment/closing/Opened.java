package vn.ntm.assessment.closing;

/**
 * A closed assessment, opened.
 *
 * @param text its content, byte for byte as it was closed
 * @param found fingerprint of the content as it was found now
 */
public record Opened(ClosedAssessment closed, String text, String found, Frozen content) {
    /** Whether not a byte has changed since it was closed. */
    public boolean isGenuine() {
        return found.equals(closed.sha256());
    }
}
