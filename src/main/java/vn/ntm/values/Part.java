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

    /** Name of a field of a form that asks for several parts: the day is one for all of them. */
    public static String field(String name, String part) {
        return part.isEmpty() || name.equals("measuredOn") ? name : name + "." + part;
    }

    /** Both sexes, in the order of the forms. */
    public static List<String> sexes() {
        return List.of(WOMEN, MEN);
    }
}
