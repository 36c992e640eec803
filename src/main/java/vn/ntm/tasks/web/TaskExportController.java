package vn.ntm.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.TaskLine;
import vn.ntm.tasks.TaskLists;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.TableWriter;

/** The list as filtered, as a file for spreadsheets. */
@Controller
@Asks(Act.SEE_TASKS)
@RequestMapping("/tasks")
class TaskExportController {
    private static final List<String> COLUMNS = List.of(
            "origin",
            "path",
            "title",
            "criteria",
            "accountable",
            "lead",
            "support",
            "start",
            "due",
            "output",
            "budget",
            "state",
            "progress",
            "reason");

    private final TaskWhere where;
    private final TaskLists lists;
    private final Texts texts;

    TaskExportController(TaskWhere where, TaskLists lists, Texts texts) {
        this.where = where;
        this.lists = lists;
        this.texts = texts;
    }

    @GetMapping("/export.csv")
    @Limited(Limited.Kind.EXPORT)
    void csv(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        Filter filter = filter(asked);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(filter) + ".csv\"");
        try (TableWriter file = TableWriter.csv(response.getOutputStream())) {
            write(filter, file);
        }
    }

    @GetMapping("/export.xlsx")
    @Limited(Limited.Kind.EXPORT)
    void xlsx(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        Filter filter = filter(asked);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(filter) + ".xlsx\"");
        try (TableWriter file = TableWriter.xlsx(response.getOutputStream(), texts.of("tasks.sheet"))) {
            write(filter, file);
        }
    }

    private void write(Filter filter, TableWriter file) throws IOException {
        List<TaskLine> all = lists.all(filter.search());
        file.row(COLUMNS.stream()
                .map(column -> Cell.of(texts.of("tasks.column." + column)))
                .toList());
        for (TaskLine line : all) {
            file.row(cells(line));
        }
    }

    private List<Cell> cells(TaskLine line) {
        return Stream.of(
                        texts.of(line.origin().nameKey()),
                        line.path(),
                        line.title(),
                        line.criteria().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        line.accountable(),
                        line.lead(),
                        line.support(),
                        Vietnamese.date(line.start()),
                        Vietnamese.date(line.due()),
                        line.output(),
                        line.budget(),
                        texts.of(line.state().nameKey()),
                        line.progress() + " %",
                        line.reason())
                .map(Cell::of)
                .toList();
    }

    private Filter filter(MultiValueMap<String, String> asked) {
        String unit = asked.getFirst("unit");
        return where.commune(unit == null ? "" : unit.strip())
                .map(commune -> Filter.of(asked, commune, texts))
                .orElseThrow(() -> new UnitNotFound(""));
    }

    private static String name(Filter filter) {
        return "nhiem-vu-" + filter.commune();
    }
}
