package vn.ntm.reporting.below;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ntm.documents.CanonicalText;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.ReportId;

/** What was sent never changes under its fingerprint: it is read once and kept as long as there is room. Nobody gets what they could not read themselves. */
@Component
class SentContents {
    /** About 20 MB. */
    private static final int MOST_CELLS = 200_000;

    private final BelowStore store;
    private final Cache<String, SentContent> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .weigher((String sha256, SentContent content) -> 1 + content.cells())
            .build();

    SentContents(BelowStore store) {
        this.store = store;
    }

    /** By fingerprint; only of reports that the one asking was shown. */
    Map<String, SentContent> of(List<BelowStore.Counting> reports) {
        Map<String, SentContent> contents = new HashMap<>();
        List<ReportId> missing = reports.stream()
                .filter(report -> !isKnown(report, contents))
                .map(BelowStore.Counting::id)
                .toList();
        if (!missing.isEmpty()) {
            store.texts(missing).forEach(text -> {
                SentContent content = SentContent.of(
                        CanonicalText.read(text.content(), Rows.class).rows());
                kept.put(text.sha256(), content);
                contents.put(text.sha256(), content);
            });
        }
        return contents;
    }

    private boolean isKnown(BelowStore.Counting report, Map<String, SentContent> contents) {
        String sha256 = report.sha256();
        SentContent known = sha256 == null ? null : kept.getIfPresent(sha256);
        if (known != null && sha256 != null) {
            contents.put(sha256, known);
        }
        return sha256 == null || known != null;
    }

    /** The part of a filled form that is needed here. */
    private record Rows(List<FilledRow> rows) {}
}
