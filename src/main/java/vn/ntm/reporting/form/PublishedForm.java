package vn.ntm.reporting.form;

import java.time.Instant;

/**
 * A version of a form.
 *
 * @param version counted from 1 for each code
 * @param bundled whether it came with the product
 * @param publishedBy name with title
 */
public record PublishedForm(
        FormDefinition definition, int version, boolean bundled, Instant publishedAt, String publishedBy) {
    public String code() {
        return definition.code();
    }
}
