package vn.ntm.boards.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.boards.meeting.Attendee;
import vn.ntm.boards.meeting.Call;
import vn.ntm.boards.meeting.Item;
import vn.ntm.boards.meeting.Meeting;
import vn.ntm.boards.meeting.Minutes;
import vn.ntm.boards.meeting.Resolution;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** Reads calls and minutes from forms, and fills the form of minutes. */
final class MeetingForms {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hg]\\s*(\\d{2})?)?");
    private static final int SPARE_ROWS = 3;
    private static final int MOST_ROWS = 40;
    private static final int MOST_VOTES = 1_000;

    private MeetingForms() {}

    static Optional<Call> call(SentForm form) {
        if (!form.has("day")) {
            form.reject("day", "boards.problem.day");
        }
        LocalDate day = form.day("day");
        LocalTime time = time(form);
        return day == null || time == null || !form.isFine()
                ? Optional.empty()
                : Optional.of(new Call(
                        VietnameseText.squeezed(form.value("title")),
                        day,
                        time,
                        VietnameseText.squeezed(form.value("place")),
                        lines(form.value("agenda")),
                        lines(form.value("guests"))));
    }

    /** 8, 8:00, 8h30, 8g30. */
    private static @Nullable LocalTime time(SentForm form) {
        Matcher typed = TIME.matcher(form.words("time"));
        if (typed.matches()) {
            int hour = Integer.parseInt(typed.group(1));
            int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        form.reject("time", "boards.meeting.problem.time");
        return null;
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(VietnameseText::squeezed)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static SentForm fill(SentForm form, Meeting meeting) {
        form.with("seen", meeting.version());
        meeting.attendees()
                .forEach(one ->
                        form.with("a" + one.number(), one.attendance()).with("a" + one.number() + "-note", one.note()));
        for (Item item : meeting.items()) {
            String field = "i" + item.number() + "-";
            form.with(field + "minutes", item.minutes());
            Item.Votes votes = item.votes();
            if (votes != null) {
                form.with(field + "for", votes.inFavour())
                        .with(field + "against", votes.against())
                        .with(field + "abstain", votes.abstained());
            }
        }
        for (Resolution one : meeting.resolutions()) {
            String field = "r" + one.number() + "-";
            form.with(field + "text", one.text())
                    .with(field + "lead", one.lead())
                    .with(field + "due", Vietnamese.date(one.due()));
        }
        return form.with("rows", Math.min(MOST_ROWS, meeting.resolutions().size() + SPARE_ROWS));
    }

    static int rows(SentForm form) {
        return form.words("rows").matches("\\d{1,2}")
                ? Math.clamp(Integer.parseInt(form.words("rows")), 1, MOST_ROWS)
                : SPARE_ROWS;
    }

    static int seen(SentForm form) {
        return Facts.seen(form);
    }

    /** Empty with messages where something cannot be read. Empty rows of resolutions are left out. */
    static Optional<Minutes> minutes(SentForm form, Meeting meeting) {
        List<Attendee> attendees = meeting.attendees().stream()
                .map(one -> one.came(attendance(form, one), form.words("a" + one.number() + "-note")))
                .toList();
        List<Item> items =
                meeting.items().stream().map(item -> item(form, item)).toList();
        List<Resolution> resolutions = new ArrayList<>();
        for (int row = 1; row <= rows(form); row++) {
            resolution(form, row).ifPresent(resolutions::add);
        }
        return form.isFine() ? Optional.of(new Minutes(attendees, items, resolutions)) : Optional.empty();
    }

    private static Attendee.Attendance attendance(SentForm form, Attendee one) {
        return Arrays.stream(Attendee.Attendance.values())
                .filter(how -> how.name().equals(form.words("a" + one.number())))
                .findFirst()
                .orElse(Attendee.Attendance.INVITED);
    }

    private static Item item(SentForm form, Item item) {
        String field = "i" + item.number() + "-";
        boolean voted = form.has(field + "for") || form.has(field + "against") || form.has(field + "abstain");
        Item.Votes votes = voted
                ? new Item.Votes(
                        votes(form, field + "for"), votes(form, field + "against"), votes(form, field + "abstain"))
                : null;
        return item.saying(form.words(field + "minutes"), votes);
    }

    private static int votes(SentForm form, String field) {
        Integer votes = form.whole(field, 0, MOST_VOTES);
        return votes == null ? 0 : votes;
    }

    private static Optional<Resolution> resolution(SentForm form, int row) {
        String field = "r" + row + "-";
        if (!form.has(field + "text") && !form.has(field + "lead") && !form.has(field + "due")) {
            return Optional.empty();
        }
        Optional<PositionId> lead = Identifiers.read(form.words(field + "lead")).map(PositionId::new);
        if (!form.has(field + "text")) {
            form.reject(field + "text", "boards.meeting.problem.text");
        }
        if (lead.isEmpty()) {
            form.reject(field + "lead", "boards.meeting.problem.lead");
        }
        if (!form.has(field + "due")) {
            form.reject(field + "due", "boards.meeting.problem.due");
        }
        LocalDate due = form.day(field + "due");
        return due == null
                ? Optional.empty()
                : lead.map(one -> new Resolution(row, form.words(field + "text"), one, "", due));
    }
}
