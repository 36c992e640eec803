package vn.ntm.roadmap;

import java.time.Instant;

/**
 * One version of a row; a later one does not change it.
 *
 * @param id rises with every version; what a form saw it gives back to notice that somebody was faster
 * @param responsibleTitle title of the responsible position as it was then, empty when there is none
 * @param savedBy name with title
 */
public record RoadmapRow(
        long id, RowKey key, RowContent content, String responsibleTitle, Instant savedAt, String savedBy) {}
