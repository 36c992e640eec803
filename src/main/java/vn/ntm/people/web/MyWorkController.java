package vn.ntm.people.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Asks;
import vn.ntm.people.DutyBook;
import vn.ntm.people.DutyFilter;
import vn.ntm.people.DutyId;
import vn.ntm.people.MyWork;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** "Việc của tôi": what waits for the one signed in. */
@Controller
@Asks(Act.DO_OWN_WORK)
class MyWorkController {
    private static final int SHOWN = 10;
    private static final int PAGE = 50;

    private final MyWork work;
    private final DutyBook book;
    private final Access access;
    private final Texts texts;

    MyWorkController(MyWork work, DutyBook book, Access access, Texts texts) {
        this.work = work;
        this.book = book;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping("/my-work")
    String show(
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        MyWork.Work all = work.list();
        Optional<Section> one = Section.of(section);
        model.addAttribute(
                "page", one.map(chosen -> whole(all, chosen, number(page))).orElseGet(() -> overview(all)));
        return "people/my-work";
    }

    private MyWorkPage overview(MyWork.Work all) {
        List<MyWorkPage.Part> parts = Arrays.stream(Section.values())
                .filter(section -> !all.in(section).isEmpty())
                .map(section -> part(section, all.in(section), 0, SHOWN, all.today()))
                .toList();
        return page(parts, parts.stream().mapToInt(MyWorkPage.Part::count).sum(), null, null);
    }

    private MyWorkPage whole(MyWork.Work all, Section section, int page) {
        List<WorkItem> items = all.in(section);
        int skip = Math.min((page - 1) * PAGE, items.size());
        List<MyWorkPage.Part> parts =
                items.isEmpty() ? List.of() : List.of(part(section, items, skip, PAGE, all.today()));
        return page(
                parts,
                items.size(),
                page > 1 ? address(section, page - 1) : null,
                skip + PAGE < items.size() ? address(section, page + 1) : null);
    }

    private MyWorkPage page(List<MyWorkPage.Part> parts, int count, @Nullable String previous, @Nullable String next) {
        Actor actor = access.actor();
        String title = actor.title().isEmpty() ? actor.name() : actor.title();
        return new MyWorkPage(
                count == 0 ? texts.of("people.my-work.none") : texts.of("people.my-work.count", count),
                actor.delegatedBy() == null
                        ? texts.of("people.my-work.lead", title, actor.name())
                        : texts.of("people.my-work.lead-for", title, actor.name(), actor.delegatedBy()),
                parts,
                actor.may(Act.GIVE_DUTIES),
                book.given().map(this::given).orElse(List.of()),
                previous,
                next);
    }

    private List<MyWorkPage.Count> given(DutyBook.Counts counts) {
        return counts.open() == 0
                ? List.of()
                : Stream.of(
                                given("stone", "progress", counts.open(), DutyFilter.Which.OPEN),
                                given("brick", "clock-exclamation", counts.overdue(), DutyFilter.Which.OVERDUE),
                                given("rice", "hourglass", counts.answered(), DutyFilter.Which.ANSWERED))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<MyWorkPage.Count> given(String hue, String icon, int count, DutyFilter.Which which) {
        DutyFilter filter = new DutyFilter(DutyFilter.View.GIVEN, which, null, 1);
        return count == 0
                ? Optional.empty()
                : Optional.of(new MyWorkPage.Count(
                        hue,
                        icon,
                        texts.of("people.given." + which.word(), count),
                        DutyQuery.path("/duties", filter, DutyFilter.View.GIVEN, 1)));
    }

    private MyWorkPage.Part part(Section section, List<WorkItem> items, int skip, int most, LocalDate today) {
        int end = Math.min(skip + most, items.size());
        return new MyWorkPage.Part(
                section.word(),
                texts.of(section.nameKey()),
                section.icon(),
                items.size(),
                items.subList(skip, end).stream().map(item -> line(item, today)).toList(),
                most == SHOWN && end < items.size() ? address(section, 1) : null);
    }

    private MyWorkPage.Line line(WorkItem item, LocalDate today) {
        DutyId unread = item.duty();
        return new MyWorkPage.Line(
                item.title(),
                item.note(),
                item.due() == null ? "" : texts.of("people.my-work.until", Vietnamese.date(item.due())),
                item.isOverdue(today),
                item.path(),
                unread == null ? null : "/duties/" + unread + "/read");
    }

    private static String address(Section section, int page) {
        return "/my-work?section=" + section.word() + "&page=" + page;
    }

    static int number(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
