package vn.ntm.documents.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text put together from runs in different fonts, each decoded as its font demands. */
public final class FontText {
    private final StringBuilder finished = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private Way way = new Way(null, false);

    private record Way(@Nullable LegacyVietnamese encoding, boolean capitals) {
        String read(String raw) {
            String decoded = encoding == null ? raw : encoding.decoded(raw);
            return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
        }
    }

    /** A letter and its marks may come in two runs of one font, so nothing is decoded before the font changes. */
    public void append(String text, String font, boolean shownInCapitals) {
        Way next = new Way(LegacyVietnamese.ofFont(font).orElse(null), shownInCapitals);
        if (!next.equals(way)) {
            finish();
            way = next;
        }
        pending.append(text);
    }

    public String text() {
        finish();
        return finished.toString();
    }

    private void finish() {
        finished.append(way.read(pending.toString()));
        pending.setLength(0);
    }
}
