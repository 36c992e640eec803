package vn.ntm.privacy.web;

import java.util.List;
import java.util.Map;
import vn.ntm.privacy.Column;
import vn.ntm.privacy.Processing;
import vn.ntm.privacy.Retention;

/**
 * The registers about personal data.
 *
 * @param tables the columns of each table
 * @param kept what goes by itself, with its last night
 */
public record PrivacyPage(List<Processing> activities, Map<String, List<Column>> tables, List<Retention.Kept> kept) {
    public PrivacyPage {
        activities = List.copyOf(activities);
        kept = List.copyOf(kept);
    }
}
