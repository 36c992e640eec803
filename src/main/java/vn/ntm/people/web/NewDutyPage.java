package vn.ntm.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.DutyTraces.Trace;

/**
 * The form by which a duty is handed out.
 *
 * @param about what it is about, null for nothing in particular
 */
public record NewDutyPage(
        Fields form,
        List<Option> positions,
        List<Option> boards,
        List<Option> documents,
        @Nullable Trace about) {}
