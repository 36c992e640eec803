package vn.ntm.assessment.web;

import java.util.List;

/**
 * What the leader should know before closing.
 *
 * @param version the one it becomes
 * @param warnings what is unknown, provisional or not proved: a number in words with the indicators
 * @param seen fingerprint of what is shown
 */
public record ClosePage(
        Lens lens,
        String headline,
        String lead,
        int version,
        String before,
        List<Warning> warnings,
        String seen,
        Typed form) {
    /** Indicators of one kind. */
    public record Warning(Sign sign, String words, List<Named> indicators) {
        public Warning {
            indicators = List.copyOf(indicators);
        }
    }

    /** An indicator, with the way to it. */
    public record Named(String number, String text, String address) {}

    public ClosePage {
        warnings = List.copyOf(warnings);
    }
}
