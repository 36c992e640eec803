package vn.ntm.documents.word;

import org.jspecify.annotations.Nullable;

/** What of a run's look changes how it reads. Null where it is inherited. */
record RunLook(
        @Nullable String font,
        @Nullable Boolean hidden,
        @Nullable Boolean capitals) {
    static final RunLook INHERITED = new RunLook(null, null, null);

    /** This look where it says something, else the one below. */
    RunLook over(RunLook below) {
        return new RunLook(
                font == null ? below.font : font,
                hidden == null ? below.hidden : hidden,
                capitals == null ? below.capitals : capitals);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isInCapitals() {
        return Boolean.TRUE.equals(capitals);
    }

    String fontName() {
        return font == null ? "" : font;
    }
}
