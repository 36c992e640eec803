package vn.ntm.values.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.ImportReport;

/** Hamlets by indicators: single cells typed over, or a block pasted from a spreadsheet and looked at first. */
@Controller
@RequestMapping("/values/grid")
class GridController {
    private static final int COMMUNE_CODE = 5;
    private static final int LONGEST_PASTE = 100_000;
    private static final int UNPROCESSABLE = 422;

    private final Grids grids;
    private final Access access;
    private final Texting words;
    private final Texts texts;

    GridController(Grids grids, Access access, Texting words, Texts texts) {
        this.grids = grids;
        this.access = access;
        this.words = words;
        this.texts = texts;
    }

    /** What the address or the form says the grid is about. */
    record Asked(
            @Nullable String unit,
            @Nullable String set,
            @Nullable String criterion,
            @Nullable String year,
            @Nullable String saved) {}

    /** What is pasted, and over which cell it begins. */
    record Paste(
            @Nullable String block,
            @Nullable String row,
            @Nullable String column) {}

    @GetMapping
    @Asks(Act.SEE_ASSESSMENT)
    String show(Asked asked, Model model) {
        GridPage.Chosen chosen = chosen(asked);
        if (chosen.unit().isEmpty()) {
            model.addAttribute("page", chosen);
            return "values/grid-choice";
        }
        String saved = asked.saved();
        String message = saved != null && saved.matches("\\d{1,6}") ? texts.of("values.grid.saved", saved) : null;
        model.addAttribute("page", grids.page(grids.sight(chosen), Map.of(), message, ""));
        return "values/grid";
    }

    @PostMapping
    @Asks(Act.ENTER_VALUES)
    String save(
            Asked asked,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "0") String state,
            Model model,
            HttpServletResponse response) {
        GridPage.Chosen chosen = chosen(asked);
        if (chosen.unit().isEmpty()) {
            return "redirect:/values/grid";
        }
        Grids.Sight sight = typed(grids.sight(chosen), cells(fields));
        Map<Grid.Spot, String> errors = grids.refused(sight, state.matches("\\d{1,18}") ? Long.parseLong(state) : 0);
        if (errors.isEmpty()) {
            ImportReport report = grids.bring(sight, false);
            errors = grids.errors(sight, report);
            if (report.canBeApplied()) {
                return "redirect:" + address(chosen, report.changed());
            }
        }
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("page", grids.page(sight, errors, null, ""));
        return "values/grid";
    }

    @PostMapping("/paste")
    @Asks(Act.ENTER_VALUES)
    String paste(Asked asked, Paste paste, Model model, HttpServletResponse response) {
        GridPage.Chosen chosen = chosen(asked);
        if (chosen.unit().isEmpty()) {
            return "redirect:/values/grid";
        }
        String block = Objects.requireNonNullElse(paste.block(), "");
        Grids.Sight sight = grids.sight(chosen);
        Map<Grid.Spot, String> texts = new HashMap<>();
        int outside = block.length() > LONGEST_PASTE ? 1 : sight.grid().paste(block, first(paste), texts);
        Grids.Sight pasted = typed(sight, texts);
        ImportReport report = grids.bring(pasted, true);
        Map<Grid.Spot, String> errors = grids.errors(pasted, report);
        boolean whole = outside == 0 && errors.isEmpty();
        if (!whole) {
            response.setStatus(UNPROCESSABLE);
        }
        String message = outside > 0
                ? this.texts.of("values.grid.outside", outside)
                : this.texts.of("values.grid.pasted", report.changed());
        model.addAttribute("page", grids.page(pasted, errors, message, outside > 0 ? block : ""));
        return "values/grid";
    }

    private static Grid.Spot first(Paste paste) {
        String column = Objects.requireNonNullElse(paste.column(), "");
        return new Grid.Spot(
                Objects.requireNonNullElse(paste.row(), ""), column.matches("\\d{1,3}") ? Integer.parseInt(column) : 0);
    }

    private static Grids.Sight typed(Grids.Sight sight, Map<Grid.Spot, String> cells) {
        Map<Grid.Spot, String> known = new HashMap<>(cells);
        known.keySet()
                .removeIf(spot -> !sight.grid().units().contains(spot.unit())
                        || spot.column() >= sight.grid().columns().size());
        return new Grids.Sight(sight.chosen(), sight.grid().typed(known), sight.sheet(), sight.names(), sight.word());
    }

    private static Map<Grid.Spot, String> cells(Map<String, String> fields) {
        Map<Grid.Spot, String> cells = new HashMap<>();
        fields.forEach((name, text) -> {
            String[] parts = name.split("\\.");
            if (parts.length == 3 && parts[0].equals("o") && parts[2].matches("\\d{1,3}")) {
                cells.put(new Grid.Spot(parts[1], Integer.parseInt(parts[2])), text);
            }
        });
        return cells;
    }

    private GridPage.Chosen chosen(Asked asked) {
        String typed = asked.unit() == null || asked.unit().isBlank()
                ? access.actor().unitCode()
                : asked.unit().strip();
        String commune = typed.matches("\\d{5}(-X\\d+)?") ? typed.substring(0, COMMUNE_CODE) : "";
        return grids.chosen(commune, words.orUsualSet(asked.set()), asked.criterion(), words.year(asked.year()));
    }

    private static String address(GridPage.Chosen chosen, long changed) {
        return UriComponentsBuilder.fromPath("/values/grid")
                .queryParam("unit", chosen.unit())
                .queryParam("set", chosen.set())
                .queryParam("criterion", chosen.criterion())
                .queryParam("year", chosen.year())
                .queryParam("saved", changed)
                .encode()
                .toUriString();
    }
}
