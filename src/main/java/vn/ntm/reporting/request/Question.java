package vn.ntm.reporting.request;

import java.util.Locale;

/** Something a superior wants to know that stands on no form. */
public record Question(String words, Kind kind) {
    /** How it is answered. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "reporting.request.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}
