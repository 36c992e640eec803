package vn.ntm.distribution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.SentForm;

/**
 * A document as its reader sees it.
 *
 * @param over why it no longer holds, empty while it does
 * @param read when and by whom it was said to be read, null while it was not
 * @param pdf whether its PDF file can be fetched
 */
public record LetterPage(
        String path,
        String title,
        String sent,
        String over,
        boolean pdf,
        @Nullable String read,
        String note,
        List<String> facts,
        SentForm form) {}
