package vn.ntm.distribution.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.SentForm;

/**
 * Who has read a document.
 *
 * @param over why it no longer holds, empty while it does
 * @param listed what the document itself says under "Nơi nhận"
 * @param chosen values of what is ticked
 * @param unread positions that have not read it
 */
public record ReadersPage(
        String unit,
        String unitName,
        String document,
        String title,
        String headline,
        String over,
        List<Recipient> readers,
        int unread,
        List<String> listed,
        boolean maySend,
        Choices choices,
        Set<String> chosen,
        SentForm form) {
    /** What can be ticked. */
    public record Choices(List<Choice> boards, List<Choice> hamlets, List<Choice> positions) {}

    /** One thing to tick. */
    public record Choice(String value, String label) {}

    /**
     * A reader in words.
     *
     * @param read when and by whom, null while it is unread
     * @param receiptPath where paper is said to be received, empty when there is nothing to say
     */
    public record Recipient(
            String name,
            boolean onPaper,
            String sent,
            String reminded,
            @Nullable String read,
            String note,
            String receiptPath) {}
}
