package vn.ntm.drafting.layout;

import java.io.InputStream;

/** The letters of Tinos, which are as wide as those of Times New Roman; Apache licence, beside the files. */
public final class Fonts {
    private Fonts() {}

    /** The font file, to be closed by the caller. */
    public static InputStream open(String file) {
        InputStream in = Fonts.class.getResourceAsStream("/fonts/tinos/" + file);
        if (in == null) {
            throw new IllegalStateException("Missing font " + file);
        }
        return in;
    }
}
