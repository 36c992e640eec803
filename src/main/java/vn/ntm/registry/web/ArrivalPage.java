package vn.ntm.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One incoming document.
 *
 * @param filePath where to take its file, null when none was kept
 * @param answers documents of the commune that rest on it or answer it
 * @param receivers who can be given it, empty for who may not give it
 */
public record ArrivalPage(
        String path,
        String heading,
        String subject,
        Badge state,
        List<Fact> facts,
        @Nullable String filePath,
        List<DocumentPage.Link> answers,
        List<Choice> receivers,
        boolean handle,
        int version) {}
