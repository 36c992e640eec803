package vn.ntm.tasks.web;

import java.util.List;

/** What tasks of a commune promise: documents, and what comes again and again. */
public record PromisesPage(
        String unitName,
        String heading,
        List<PromiseRow> rows,
        List<Option> positions,
        List<Option> rhythms,
        boolean mayKeep,
        boolean mayWork) {}
