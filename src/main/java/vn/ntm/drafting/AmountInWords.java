package vn.ntm.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.shared.Texts;

/** Whole numbers in Vietnamese words, as amounts are repeated "Bằng chữ: …": mốt, tư, lăm behind mươi, linh before a single unit. */
public final class AmountInWords {
    /** The largest number that has words here, and the smallest with its sign: just below ten to the eighteenth. */
    public static final long MOST = 999_999_999_999_999_999L;

    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final long BILLION = 1_000_000_000L;

    private final List<String> digits;
    private final List<String> scales;
    private final Texts texts;

    public AmountInWords(Texts texts) {
        this.texts = texts;
        this.digits = List.of(texts.of("drafting.words.digits").split(","));
        this.scales = List.of(texts.of("drafting.words.scales").split(",", -1));
    }

    /**
     * "một trăm linh năm triệu"; beyond a billion the words repeat above tỷ: "hai triệu tỷ".
     *
     * @throws IllegalArgumentException beyond {@link #MOST} either way
     */
    public String of(long number) {
        if (number > MOST || number < -MOST) {
            throw new IllegalArgumentException("Too large for words: " + number);
        }
        if (number == 0) {
            return digits.getFirst();
        }
        String words = positive(Math.abs(number), false);
        return number < 0 ? texts.of("drafting.words.minus") + " " + words : words;
    }

    /** "Một trăm linh năm triệu đồng" */
    public String money(long dong) {
        String words = of(dong) + " " + texts.of("drafting.words.dong");
        return words.substring(0, 1).toUpperCase(java.util.Locale.of("vi", "VN")) + words.substring(1);
    }

    /** @param inside whether higher words stand before, so that hundreds are named even when there are none */
    private String positive(long number, boolean inside) {
        if (number >= BILLION) {
            String high = positive(number / BILLION, inside) + " " + texts.of("drafting.words.billion");
            long rest = number % BILLION;
            return rest == 0 ? high : high + " " + positive(rest, true);
        }
        List<String> words = new ArrayList<>();
        long unit = THOUSAND * (long) THOUSAND;
        for (int scale = scales.size() - 1; scale >= 0; scale--) {
            int group = (int) (number / unit % THOUSAND);
            if (group > 0) {
                words.add((group(group, inside || !words.isEmpty()) + " " + scales.get(scale)).strip());
            }
            unit /= THOUSAND;
        }
        return String.join(" ", words);
    }

    private String group(int number, boolean inside) {
        List<String> words = new ArrayList<>();
        int hundreds = number / HUNDRED;
        int tens = number / TEN % TEN;
        int units = number % TEN;
        if (hundreds > 0 || inside) {
            words.add(digits.get(hundreds) + " " + texts.of("drafting.words.hundred"));
        }
        if (tens == 0 && units > 0 && !words.isEmpty()) {
            words.add(texts.of("drafting.words.odd"));
        } else if (tens == 1) {
            words.add(texts.of("drafting.words.ten"));
        } else if (tens > 1) {
            words.add(digits.get(tens) + " " + texts.of("drafting.words.tens"));
        }
        if (units > 0) {
            words.add(unit(tens, units));
        }
        return String.join(" ", words);
    }

    private String unit(int tens, int units) {
        if (tens > 1 && units == 1) {
            return texts.of("drafting.words.one-behind-tens");
        }
        if (tens > 1 && units == 4) {
            return texts.of("drafting.words.four-behind-tens");
        }
        return tens > 0 && units == 5 ? texts.of("drafting.words.five-behind-tens") : digits.get(units);
    }
}
