package vn.ntm.registry.web;

import java.util.List;

/**
 * Where the clerk gives a document its number.
 *
 * @param preview what it would be numbered if nobody were faster
 * @param obstacles what stands in its way with the date on the form
 */
public record NumberPage(
        String path, String subject, List<Fact> facts, String preview, List<String> obstacles, int version) {}
