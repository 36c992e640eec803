package vn.ntm.roadmap.web;

import java.util.List;

/**
 * What would follow from things ticked, already decided.
 *
 * @param answer empty while nothing is ticked
 * @param effects criteria that would stand otherwise
 * @param lacking why the title would still not be within reach, empty when it would
 */
public record WhatIfPage(
        Lens lens,
        boolean ticked,
        String answer,
        String withPlan,
        List<Effect> effects,
        List<String> lacking,
        List<Choice> targets,
        List<Group> criteria,
        List<Choice> tasks,
        List<Choice> conditions) {
    /** What becomes of one criterion. */
    public record Effect(String criterion, String before, String after, Sign from, Sign to) {}

    /** Something to tick. */
    public record Choice(String value, String label, boolean ticked) {}

    /** A criterion to tick as a whole, or indicator by indicator. */
    public record Group(String name, String progress, Choice whole, List<Choice> indicators, boolean open) {}
}
