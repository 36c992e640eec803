package vn.ntm.planning.grammar.layout;

/** Roman numbers as headings use them, I to XXXIX. */
public final class Roman {
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    public static String of(int number) {
        return number > 0 && number < 40 ? TENS[number / 10] + ONES[number % 10] : String.valueOf(number);
    }

    /** The number, or 0 when the letters are no well-formed Roman number below 40. */
    public static int parse(String letters) {
        for (int number = 1; number < 40; number++) {
            if (of(number).equals(letters)) {
                return number;
            }
        }
        return 0;
    }
}
