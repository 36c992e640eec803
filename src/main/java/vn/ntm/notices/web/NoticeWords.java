package vn.ntm.notices.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.notices.DayWords;
import vn.ntm.notices.Notice;
import vn.ntm.notices.NoticeFilter;
import vn.ntm.people.Found;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Notices in words. */
@Component
class NoticeWords {
    private final Texts texts;

    NoticeWords(Texts texts) {
        this.texts = texts;
    }

    NoticesPage page(Found<Notice> found, NoticeFilter filter, LocalDate today) {
        List<Notice> rows = found.rows();
        boolean more = (long) filter.page() * NoticeFilter.PAGE_SIZE < found.total();
        return new NoticesPage(
                heading(found.total(), filter),
                List.of(
                        new NoticesPage.Choice("", texts.of("notices.state.unread")),
                        new NoticesPage.Choice(NoticesController.ALL, texts.of("notices.state.all"))),
                kinds(),
                filter.unreadOnly() ? "" : NoticesController.ALL,
                filter.kind().map(Reminder.Kind::word).orElse(""),
                rows.stream().map(notice -> line(notice, today)).toList(),
                rows.stream()
                        .filter(notice -> notice.readAt() == null)
                        .mapToLong(Notice::id)
                        .max()
                        .orElse(0),
                filter.page() > 1 ? NoticesController.address(filter, filter.page() - 1) : null,
                more ? NoticesController.address(filter, filter.page() + 1) : null);
    }

    private String heading(long total, NoticeFilter filter) {
        String count = Vietnamese.number(total);
        if (filter.unreadOnly()) {
            return total == 0 ? texts.of("notices.heading.none") : texts.of("notices.heading.unread", count);
        }
        return texts.of("notices.heading.all", count);
    }

    private List<NoticesPage.Choice> kinds() {
        return Stream.concat(
                        Stream.of(new NoticesPage.Choice("", texts.of("notices.kind.any"))),
                        Arrays.stream(Reminder.Kind.values())
                                .map(kind ->
                                        new NoticesPage.Choice(kind.word(), texts.of("notices.kind." + kind.word()))))
                .toList();
    }

    private NoticesPage.Line line(Notice notice, LocalDate today) {
        LocalDate due = notice.due();
        boolean over = due != null && due.isBefore(today);
        return new NoticesPage.Line(
                notice.id(),
                notice.words(texts),
                badge(notice, over),
                notice.kind().icon(),
                hue(notice.kind(), over),
                due == null ? "" : DayWords.of(due, today, texts),
                notice.note(),
                Vietnamese.moment(notice.createdAt()),
                notice.readAt() == null);
    }

    private String badge(Notice notice, boolean over) {
        return notice.kind() == Reminder.Kind.DUE
                ? texts.of(over ? "notices.badge.overdue" : "notices.badge.soon")
                : texts.of("notices.badge." + notice.kind().word());
    }

    private static String hue(Reminder.Kind kind, boolean over) {
        return switch (kind) {
            case DUE -> over ? "brick" : "rice";
            case RETURNED -> "brick";
            case WAITING -> "rice";
            case GIVEN -> "indigo";
        };
    }
}
