package vn.ntm.boards.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;

/** What a meeting and its minutes cannot be. Fields carry the number of the point, the resolution. */
final class MeetingRules {
    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 8_000;
    private static final int MOST_ITEMS = 40;

    private MeetingRules() {}

    static Problems judge(Call call) {
        Problems problems = new Problems()
                .addIf(call.title().isBlank(), "title", "boards.meeting.problem.title")
                .addIf(call.place().isBlank(), "place", "boards.meeting.problem.place")
                .addIf(call.agenda().isEmpty(), "agenda", "boards.meeting.problem.agenda")
                .addIf(call.agenda().size() > MOST_ITEMS, "agenda", "boards.meeting.problem.many", MOST_ITEMS)
                .addIf(isLong(call.title()), "title", "boards.problem.long", LONGEST_LINE)
                .addIf(isLong(call.place()), "place", "boards.problem.long", LONGEST_LINE);
        return problems.addIf(
                        call.agenda().stream().anyMatch(MeetingRules::isLong),
                        "agenda",
                        "boards.problem.long",
                        LONGEST_LINE)
                .addIf(
                        call.guests().stream().anyMatch(MeetingRules::isLong),
                        "guests",
                        "boards.problem.long",
                        LONGEST_LINE);
    }

    private static boolean isLong(String line) {
        return line.length() > LONGEST_LINE;
    }

    static Problems judge(Minutes minutes, @Nullable Integer quorum, Set<PositionId> positions) {
        Problems problems = new Problems();
        Meeting.Presence presence = Meeting.presence(minutes.attendees());
        minutes.items().forEach(item -> judge(item, presence, quorum, problems));
        minutes.attendees()
                .forEach(one -> problems.addIf(
                        isLong(one.note()), "a" + one.number() + "-note", "boards.problem.long", LONGEST_LINE));
        for (Resolution one : minutes.resolutions()) {
            String field = "r" + one.number() + "-";
            problems.addIf(
                            one.text().length() > LONGEST_TEXT / 2,
                            field + "text",
                            "boards.problem.long",
                            LONGEST_TEXT / 2)
                    .addIf(!positions.contains(one.lead()), field + "lead", "boards.problem.position");
        }
        return problems;
    }

    private static void judge(Item item, Meeting.Presence presence, @Nullable Integer quorum, Problems problems) {
        Item.Votes votes = item.votes();
        String field = "i" + item.number() + "-";
        problems.addIf(item.minutes().length() > LONGEST_TEXT, field + "minutes", "boards.problem.long", LONGEST_TEXT)
                .addIf(
                        votes != null && votes.sum() > presence.there(),
                        field + "for",
                        "boards.meeting.problem.votes",
                        presence.there())
                .addIf(
                        votes != null && !presence.suffices(quorum),
                        field + "for",
                        "boards.meeting.problem.quorum",
                        presence.there(),
                        presence.members(),
                        String.valueOf(quorum));
    }

    /** What is still missing before the minutes can be approved. */
    static Problems judgeWhole(Meeting meeting) {
        return new Problems()
                .addIf(
                        meeting.attendees().stream().anyMatch(one -> one.attendance() == Attendee.Attendance.INVITED),
                        "attendance",
                        "boards.meeting.problem.attendance")
                .addIf(
                        meeting.items().stream().anyMatch(item -> item.minutes().isBlank()),
                        "minutes",
                        "boards.meeting.problem.minutes");
    }
}
