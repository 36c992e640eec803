package vn.ntm.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;
import vn.ntm.shared.AskedDay;
import vn.ntm.shared.Texts;

@Controller
@Asks(Act.SEE_REFERENCE)
@RequestMapping("/units")
class UnitsController {
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    UnitsController(Units units, Texts texts, Clock clock) {
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String search(UnitsQuery query, Model model) {
        AskedDay day = day(query.on());
        model.addAttribute("page", new UnitsPages(units, texts).page(query.asOf(day.day()), day));
        return "organization/units";
    }

    @GetMapping("/{level:province|district|commune|hamlet}/{code}")
    String show(
            @PathVariable String level,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        UnitLevel of = UnitLevel.valueOf(level.toUpperCase(Locale.ROOT));
        UnitPage page = new UnitPages(units, texts).page(of, code, day(on)).orElseThrow(() -> new UnitNotFound(code));
        model.addAttribute("page", page);
        return "organization/unit";
    }

    private AskedDay day(@Nullable String typed) {
        return AskedDay.of(Objects.requireNonNullElse(typed, ""), LocalDate.now(clock), texts);
    }
}
