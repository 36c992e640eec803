package vn.ntm.drafting;

/** a, b, c, d, đ, e …: the letters of points in the order of the Vietnamese alphabet, as the decree lists them. */
public final class ListLetter {
    /** In order; without ă, â, ê, ô, ơ, ư, which no list counts with. */
    public static final String ORDER = "abcd\u0111eghiklmnopqrstuvxy";

    private ListLetter() {}

    /**
     * The letter of the point, from 1; behind the last letter they are doubled: "aa".
     *
     * @throws IllegalArgumentException below 1
     */
    public static String of(int position) {
        if (position < 1) {
            throw new IllegalArgumentException("Points are counted from 1: " + position);
        }
        String letter = ORDER.substring((position - 1) % ORDER.length(), (position - 1) % ORDER.length() + 1);
        return letter.repeat(1 + (position - 1) / ORDER.length());
    }
}
