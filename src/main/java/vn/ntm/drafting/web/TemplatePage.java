package vn.ntm.drafting.web;

import java.util.List;

/**
 * The template of one type.
 *
 * @param seen id of the version in use, 0 when none was ever chosen
 * @param errors why the file that was sent cannot be used
 */
public record TemplatePage(
        String path, String name, boolean own, long seen, List<Version> versions, List<String> errors) {
    /** What was in use at some time. */
    public record Version(long id, String name, String detail, boolean inUse, boolean builtIn) {}
}
