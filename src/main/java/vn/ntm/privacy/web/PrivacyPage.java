package vn.ntm.privacy.web;

import java.util.List;
import java.util.Map;
import vn.ntm.privacy.Column;
import vn.ntm.privacy.Processing;

/**
 * The registers about personal data.
 *
 * @param tables the columns of each table
 */
public record PrivacyPage(List<Processing> activities, Map<String, List<Column>> tables) {
    public PrivacyPage {
        activities = List.copyOf(activities);
    }
}
