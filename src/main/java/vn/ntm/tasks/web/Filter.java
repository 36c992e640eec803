package vn.ntm.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.ntm.shared.Texts;
import vn.ntm.tasks.Origin;
import vn.ntm.tasks.TaskSearch;
import vn.ntm.tasks.TaskState;

/** What an address asks of the list; every view of the list keeps it. */
public final class Filter {
    private static final List<String> FIELDS = List.of(
            "unit",
            "year",
            "state",
            "late",
            "lack",
            "criterion",
            "position",
            "hamlet",
            "origin",
            "from",
            "to",
            "q",
            "sort");
    private static final String OPEN = "open";
    private static final int MOST_PAGES = 10_000;

    private final TaskForm form;
    private final String commune;
    private final TaskSearch search;

    private Filter(TaskForm form, String commune) {
        this.form = form;
        this.commune = commune;
        this.search = read();
    }

    static Filter of(MultiValueMap<String, String> asked, String commune, Texts texts) {
        return new Filter(TaskForm.sent(asked, texts), commune);
    }

    public TaskForm form() {
        return form;
    }

    public String commune() {
        return commune;
    }

    public TaskSearch search() {
        return search;
    }

    /** Whether only those still to be done were asked for. */
    public boolean isOpenOnly() {
        return form.value("state").equals(OPEN);
    }

    private TaskSearch read() {
        return new TaskSearch(
                commune,
                form.number("year", "tasks.filter.year.wrong"),
                states(),
                form.value("late").equals("1"),
                form.value("lack").equals("1"),
                form.number("criterion", "tasks.filter.criterion.wrong"),
                form.position("position"),
                form.value("hamlet").isEmpty() ? null : form.value("hamlet"),
                Arrays.stream(Origin.Kind.values())
                        .filter(kind -> kind.word().equals(form.value("origin")))
                        .findFirst()
                        .orElse(null),
                form.day("from"),
                form.day("to"),
                form.value("q"),
                TaskSearch.Sort.of(form.value("sort")).orElse(TaskSearch.Sort.DUE),
                page());
    }

    private List<TaskState> states() {
        String asked = form.value("state");
        return asked.equals(OPEN)
                ? List.copyOf(TaskState.OPEN)
                : Arrays.stream(TaskState.values())
                        .filter(state -> state.word().equals(asked))
                        .toList();
    }

    private int page() {
        String asked = form.value("page");
        int page = asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 1;
        return Math.clamp(page, 1, MOST_PAGES);
    }

    /** Address of one of the views with the same filter. */
    public String path(String view) {
        return address(view, new LinkedHashMap<>());
    }

    /** Address of the view with one thing asked otherwise; an empty value leaves it out. */
    public String path(String view, String field, String value) {
        return address(view, new LinkedHashMap<>(Map.of(field, value)));
    }

    private String address(String view, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>();
        FIELDS.forEach(field -> all.put(field, form.value(field)));
        all.putAll(changed);
        StringBuilder query = new StringBuilder();
        all.forEach((field, value) -> Optional.of(value)
                .filter(one -> !one.isEmpty())
                .ifPresent(one -> query.append(query.isEmpty() ? '?' : '&')
                        .append(field)
                        .append('=')
                        .append(URLEncoder.encode(one, StandardCharsets.UTF_8))));
        return "/tasks" + view + query;
    }
}
