package vn.ntm.funding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commune's book of money: the real one, or the demonstration beside it, which nothing real ever reads.
 *
 * @param unitCode five digits of the commune
 */
public record Book(String unitCode, boolean demo) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{5})(-demo)?");

    /** @throws NoBook when it names none */
    public static Book read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new NoBook();
        }
        return new Book(parts.group(1), parts.group(2) != null);
    }

    /** As it stands in addresses: the code, with "-demo" behind it for a demonstration. */
    @Override
    public String toString() {
        return demo ? unitCode + "-demo" : unitCode;
    }
}
