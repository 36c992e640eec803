package vn.ntm.tasks.web;

import org.jspecify.annotations.Nullable;

/**
 * A promise in a list, in words.
 *
 * @param told number and day of the document, or when it was done last
 */
public record PromiseRow(
        String id,
        String title,
        String kind,
        String icon,
        String task,
        String taskPath,
        String owner,
        String due,
        String rhythm,
        Badge state,
        boolean late,
        boolean open,
        boolean document,
        boolean incomplete,
        String told,
        @Nullable String link,
        TaskForm form) {}
