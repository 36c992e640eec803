package vn.ntm.works.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;

/** Pictures of a year's money. */
@Controller
@Asks(Act.SEE_FUNDING)
class MoneyController {
    private final MoneyPages pages;

    MoneyController(MoneyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/works/{book}/money")
    String show(@PathVariable String book, @RequestParam(defaultValue = "") String year, Model model) {
        model.addAttribute("page", pages.money(Book.read(book), year));
        return "works/flow";
    }
}
