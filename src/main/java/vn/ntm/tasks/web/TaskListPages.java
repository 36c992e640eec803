package vn.ntm.tasks.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.Origin;
import vn.ntm.tasks.TaskLists;
import vn.ntm.tasks.TaskSearch;
import vn.ntm.tasks.TaskState;
import vn.ntm.tasks.Tasks;

/** Shows the list of tasks. */
@Component
class TaskListPages {
    private final TaskLists lists;
    private final Tasks tasks;
    private final TaskWhere where;
    private final TaskWords words;
    private final Texts texts;

    TaskListPages(TaskLists lists, Tasks tasks, TaskWhere where, TaskWords words, Texts texts) {
        this.lists = lists;
        this.tasks = tasks;
        this.where = where;
        this.words = words;
        this.texts = texts;
    }

    ListPage page(Filter filter, TaskForm bulk) {
        TaskSearch search = filter.search();
        TaskLists.Found found = lists.page(search);
        LocalDate today = tasks.today();
        int page = search.page();
        return new ListPage(
                filter,
                where.name(filter.commune()),
                texts.of("tasks.list.heading", Vietnamese.number(found.total())),
                counts(filter),
                choices(filter.commune()),
                found.rows().stream().map(line -> words.row(line, today)).toList(),
                tasks.mayKeep(filter.commune()),
                bulk,
                page > 1 ? filter.path("", "page", String.valueOf(page - 1)) : null,
                (long) page * TaskSearch.PAGE_SIZE < found.total()
                        ? filter.path("", "page", String.valueOf(page + 1))
                        : null);
    }

    private List<ListPage.Count> counts(Filter filter) {
        Map<TaskState, Long> counts = lists.counts(filter.search());
        return counts.entrySet().stream()
                .map(one -> new ListPage.Count(
                        words.state(one.getKey()),
                        one.getValue(),
                        filter.path("", "state", one.getKey().word())))
                .toList();
    }

    ListPage.Choices choices(String commune) {
        return new ListPage.Choices(
                Stream.concat(
                                Stream.of(new Option("open", texts.of("tasks.filter.open"))),
                                Arrays.stream(TaskState.values())
                                        .map(state -> new Option(state.word(), texts.of(state.nameKey()))))
                        .toList(),
                where.criteria(where.set(commune)),
                where.positions(commune),
                where.hamlets(commune),
                Arrays.stream(Origin.Kind.values())
                        .map(kind -> new Option(kind.word(), texts.of(kind.nameKey())))
                        .toList(),
                Arrays.stream(TaskSearch.Sort.values())
                        .map(sort -> new Option(sort.word(), texts.of("tasks.sort." + sort.word())))
                        .toList());
    }
}
