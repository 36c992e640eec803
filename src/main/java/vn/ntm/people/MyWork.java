package vn.ntm.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.shared.Vietnamese;

/** Everything that waits for the one acting, from all modules. */
@Service
@Transactional(readOnly = true)
public class MyWork {
    private static final Comparator<WorkItem> BY_DAY =
            Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<WorkSource> sources;
    private final Access access;
    private final Clock clock;

    MyWork(List<WorkSource> sources, Access access, Clock clock) {
        this.sources = List.copyOf(sources);
        this.access = access;
        this.clock = clock;
    }

    /** The list as of a day, each section in the order of its days. */
    public record Work(LocalDate today, Map<WorkItem.Section, List<WorkItem>> sections) {
        public List<WorkItem> in(WorkItem.Section section) {
            return sections.getOrDefault(section, List.of());
        }
    }

    public Work list() {
        Actor actor = access.require(Act.DO_OWN_WORK);
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        List<WorkItem> all = sources.stream()
                .flatMap(source -> source.workOf(actor, today).stream())
                .toList();
        Map<WorkItem.Section, List<WorkItem>> sections = new EnumMap<>(WorkItem.Section.class);
        for (WorkItem.Section section : WorkItem.Section.values()) {
            sections.put(
                    section,
                    all.stream()
                            .filter(item -> item.section() == section)
                            .sorted(BY_DAY)
                            .toList());
        }
        return new Work(today, sections);
    }
}
