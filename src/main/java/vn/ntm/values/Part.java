package vn.ntm.values;

import java.util.List;

/** Which part of an indicator a value is for. */
public final class Part {
    /** The indicator as a whole. */
    public static final String WHOLE = "";
    /** Women, where the law asks for both sexes. */
    public static final String WOMEN = "women";
    /** Men, where the law asks for both sexes. */
    public static final String MEN = "men";

    private Part() {}

    /** The part with that position, from 1, where several things are demanded together. */
    public static String numbered(int position) {
        return "p" + position;
    }

    /** Both sexes, in the order of the forms. */
    public static List<String> sexes() {
        return List.of(WOMEN, MEN);
    }
}
