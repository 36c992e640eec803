package vn.ntm.contributions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * A drive, or the form for a new one.
 *
 * @param path empty for a new one
 * @param votes what the meeting decided, empty before it
 * @param work name of the work that it is for, empty for none
 * @param gifts empty for whoever may not see contributors
 */
public record DrivePage(
        String book,
        boolean demo,
        String path,
        String name,
        String purpose,
        String hamlet,
        String tone,
        String icon,
        String state,
        String meeting,
        String meetingLink,
        String votes,
        boolean decided,
        boolean proposed,
        boolean open,
        boolean mayKeep,
        boolean mayTake,
        int version,
        List<GiftLine> gifts,
        List<Choice> hamlets,
        List<Choice> works,
        String work,
        String workLink,
        @Nullable SentForm sent,
        SentForm form) {}
