package vn.ntm.registry;

import java.util.Locale;

/** Whether all types of documents of a body share one running sequence: the body's own rule (handbook 11.4). */
public enum Series {
    COMMON,
    PER_TYPE;

    /** The name of the sequence in which a document of the type is numbered. */
    String of(String type) {
        return this == COMMON ? "" : type;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "registry.series." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
