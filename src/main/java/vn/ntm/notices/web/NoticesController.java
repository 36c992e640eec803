package vn.ntm.notices.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.notices.NoticeFilter;
import vn.ntm.notices.Notices;
import vn.ntm.shared.Reminder;

/** "Thông báo": what is new to the position acted in. */
@Controller
@Asks(Act.DO_OWN_WORK)
@RequestMapping("/notices")
class NoticesController {
    static final String ALL = "all";
    private static final String DIGITS = "\\d{1,18}";

    private final Notices notices;
    private final NoticeWords words;

    NoticesController(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        NoticeFilter filter = filter(state, kind, page);
        model.addAttribute("page", words.page(notices.list(filter), filter, notices.today()));
        return "notices/notices";
    }

    /** To where it is done; from now on it is read. */
    @PostMapping("/{id}/open")
    String open(@PathVariable String id) {
        return "redirect:" + notices.read(number(id)).path();
    }

    @PostMapping("/{id}/read")
    String read(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind) {
        notices.read(number(id));
        return back(state, kind);
    }

    @PostMapping("/read")
    String readAll(
            @RequestParam(defaultValue = "") String upTo,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind) {
        notices.readAll(number(upTo));
        return back(state, kind);
    }

    private static String back(String state, String kind) {
        return "redirect:" + address(filter(state, kind, "1"), 1);
    }

    static String address(NoticeFilter filter, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/notices");
        if (!filter.unreadOnly()) {
            address.queryParam("state", ALL);
        }
        filter.kind().ifPresent(kind -> address.queryParam("kind", kind.word()));
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.build().toUriString();
    }

    private static NoticeFilter filter(String state, String kind, String page) {
        Optional<Reminder.Kind> wanted = Arrays.stream(Reminder.Kind.values())
                .filter(one -> one.word().equals(kind))
                .findFirst();
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        return new NoticeFilter(!state.equals(ALL), wanted, number);
    }

    /** 0, which no notice has, for what is no number. */
    private static long number(String typed) {
        return typed.matches(DIGITS) ? Long.parseLong(typed) : 0;
    }
}
