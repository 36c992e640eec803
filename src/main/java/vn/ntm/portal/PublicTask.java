package vn.ntm.portal;

/**
 * Something the commune promised to do, in the plan's own words.
 *
 * @param group heading it stands under
 */
public record PublicTask(String group, String text) {}
