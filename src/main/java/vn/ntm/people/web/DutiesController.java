package vn.ntm.people.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Asks;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyBook;
import vn.ntm.people.DutyFilter;
import vn.ntm.people.Found;
import vn.ntm.people.Staff;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** "Chỉ đạo, giao việc": what was given, what was received, how far it is; on the screen and for the printer. */
@Controller
@Asks(Act.DO_OWN_WORK)
@RequestMapping("/duties")
class DutiesController {
    private final DutyBook book;
    private final Staff staff;
    private final Access access;
    private final Texts texts;

    DutiesController(DutyBook book, Staff staff, Access access, Texts texts) {
        this.book = book;
        this.staff = staff;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    String list(DutyQuery asked, Model model) {
        DutyFilter filter = asked.filter(seesAll());
        Found<Duty> found = book.find(filter);
        int last = filter.page() * DutyFilter.PAGE_SIZE;
        model.addAttribute(
                "page",
                page(
                        filter,
                        found.total(),
                        found.rows(),
                        filter.page() > 1 ? path(filter, filter.page() - 1) : null,
                        last < found.total() ? path(filter, filter.page() + 1) : null));
        return "people/duties";
    }

    @GetMapping("/print")
    String print(DutyQuery asked, Model model) {
        DutyFilter filter = asked.filter(seesAll());
        List<Duty> all = book.all(filter);
        model.addAttribute("page", page(filter, all.size(), all, null, null));
        model.addAttribute("day", Vietnamese.date(staff.today()));
        return "people/duties-print";
    }

    private DutiesPage page(
            DutyFilter filter, long total, List<Duty> rows, @Nullable String previous, @Nullable String next) {
        DutyWords words = new DutyWords(texts, staff.today());
        boolean gives = access.may(Act.GIVE_DUTIES);
        return new DutiesPage(
                texts.of("people.duties.count", Vietnamese.number(total)),
                Arrays.stream(DutyFilter.View.values())
                        .filter(view -> view != DutyFilter.View.ALL || seesAll())
                        .filter(view -> view != DutyFilter.View.GIVEN || gives)
                        .map(view -> new DutiesPage.Tab(
                                texts.of("people.duties.view." + view.word()),
                                DutyQuery.path("/duties", filter, view, 1),
                                view == filter.view()))
                        .toList(),
                filter.view().word(),
                Arrays.stream(DutyFilter.Which.values())
                        .map(which -> new Option(which.word(), texts.of("people.duties.which." + which.word())))
                        .toList(),
                filter.which().word(),
                filter.criterion() == null ? "" : String.valueOf(filter.criterion()),
                rows.stream().map(words::row).toList(),
                gives,
                DutyQuery.path("/duties/print", filter, filter.view(), 1),
                previous,
                next);
    }

    private static String path(DutyFilter filter, int page) {
        return DutyQuery.path("/duties", filter, filter.view(), page);
    }

    private boolean seesAll() {
        Actor actor = access.actor();
        return actor.may(Act.GIVE_DUTIES) || actor.may(Act.HAND_OVER);
    }
}
