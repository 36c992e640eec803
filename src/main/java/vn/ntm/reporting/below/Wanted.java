package vn.ntm.reporting.below;

/**
 * A form of the units below, as a form definition names it.
 *
 * @param form code
 * @param onlyInTime whether reports that came late are left out: "B01!on-time"
 */
record Wanted(String form, boolean onlyInTime) {
    private static final String IN_TIME = "!on-time";

    static Wanted read(String written) {
        boolean onlyInTime = written.endsWith(IN_TIME);
        String form = onlyInTime ? written.substring(0, written.length() - IN_TIME.length()) : written;
        return new Wanted(form.strip(), onlyInTime);
    }
}
