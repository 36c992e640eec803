package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.next.Choice;
import vn.ntm.planning.next.NextYear;
import vn.ntm.planning.next.OpenItems;
import vn.ntm.shared.Texts;

/** The plan of the next year, prepared from what this one leaves open. */
@Controller
@Asks(Act.PREPARE_PLANS)
@RequestMapping("/plans/{id}/next-year")
class NextYearController {
    private final NextYear nextYear;
    private final Overviews overviews;
    private final Texts texts;

    NextYearController(NextYear nextYear, Overviews overviews, Texts texts) {
        this.nextYear = nextYear;
        this.overviews = overviews;
        this.texts = texts;
    }

    /** All that is open is ticked; what was aimed at this year is proposed again. */
    @GetMapping
    String ask(@PathVariable String id, Model model) {
        OpenItems items = nextYear.openItems(PlanId.of(id));
        Set<String> ticked = Stream.of(
                        items.met().stream().map(number -> "m" + number),
                        items.targets().stream()
                                .filter(number -> !items.met().contains(number))
                                .map(number -> "t" + number),
                        IntStream.range(0, items.work().size()).mapToObj(place -> "w" + place),
                        IntStream.range(0, items.promises().size()).mapToObj(place -> "p" + place))
                .flatMap(part -> part)
                .collect(Collectors.toSet());
        return page(items, ticked, null, model);
    }

    @PostMapping
    String prepare(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        try {
            Choice choice = new Choice(
                    numbers("m", sent.keySet()),
                    numbers("t", sent.keySet()),
                    numbers("w", sent.keySet()),
                    numbers("p", sent.keySet()));
            ImportId staged = nextYear.prepare(plan, choice);
            return "redirect:/plans/import/" + staged;
        } catch (FieldsRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    nextYear.openItems(plan),
                    sent.keySet(),
                    texts.of(refused.messageKey(), refused.arguments()),
                    model);
        }
    }

    private static Set<Integer> numbers(String letter, Set<String> names) {
        return names.stream()
                .filter(name -> name.matches(letter + "\\d{1,6}"))
                .map(name -> Integer.valueOf(name.substring(1)))
                .collect(Collectors.toSet());
    }

    private String page(OpenItems items, Set<String> ticked, @Nullable String error, Model model) {
        model.addAttribute("page", overviews.page(overviews.of(items.plan().id()), "next"));
        model.addAttribute("next", new NextYearPage(items, ticked, error));
        return "planning/next-year";
    }
}
