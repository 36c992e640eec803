package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Extent;
import vn.ntm.organization.Unit;
import vn.ntm.shared.Vietnamese;

/** What must hold when all rows are done: every unit has its parent all its days, every succession joins two units, none goes round. */
final class BookChecks {
    private final UnitBook book;
    private final List<UpdateProblem> problems = new ArrayList<>();

    private BookChecks(UnitBook book) {
        this.book = book;
    }

    static List<UpdateProblem> of(UnitBook book) {
        BookChecks checks = new BookChecks(book);
        checks.parents();
        checks.links();
        return checks.problems;
    }

    private void parents() {
        Map<Integer, List<Unit>> orphans = new HashMap<>();
        book.all()
                .forEach(entry -> UnitBook.parentOf(entry.unit()).ifPresent(parent -> {
                    Optional<LocalDate> gap = firstDayWithout(parent, entry.unit());
                    if (gap.isPresent() && entry.isChanged()) {
                        boolean known = book.knows(parent);
                        add(
                                entry.row(),
                                Column.PARENT,
                                known ? "parentNotThen" : "unknownCode",
                                parent.code(),
                                Vietnamese.date(gap.get()));
                    } else if (gap.isPresent()) {
                        lastChange(parent)
                                .ifPresent(row -> orphans.computeIfAbsent(row, key -> new ArrayList<>())
                                        .add(entry.unit()));
                    }
                }));
        orphans.forEach((row, units) ->
                add(row, Column.TO, "orphans", units.size(), units.getFirst().fullName()));
    }

    /** The first day of the unit on which nothing carries the parent's code. */
    private Optional<LocalDate> firstDayWithout(UnitKey parent, Unit unit) {
        LocalDate day = unit.validFrom() == null ? LocalDate.MIN : unit.validFrom();
        while (true) {
            Optional<Entry> above = book.on(parent, day);
            if (above.isEmpty()) {
                return Optional.of(day);
            }
            LocalDate last = above.get().unit().validTo();
            if (last == null || (unit.validTo() != null && !last.isBefore(unit.validTo()))) {
                return Optional.empty();
            }
            day = last.plusDays(1);
        }
    }

    private Optional<Integer> lastChange(UnitKey key) {
        return book.periods(key).stream()
                .filter(Entry::isChanged)
                .map(Entry::row)
                .max(Integer::compare);
    }

    private void links() {
        Map<Entry, List<Entry>> goesInto = new HashMap<>();
        for (Link link : book.links()) {
            Optional<Entry> old = book.on(link.from(), link.lastDay());
            Optional<Entry> now = book.on(link.to(), link.firstDay());
            if (link.row() > 0) {
                joined(link, old.orElse(null), now.orElse(null));
            }
            if (old.isPresent() && now.isPresent()) {
                goesInto.computeIfAbsent(old.get(), entry -> new ArrayList<>(1)).add(now.get());
            }
        }
        book.links().stream()
                .filter(link -> link.row() > 0 && goesRound(link, goesInto))
                .forEach(link -> add(
                        link.row(),
                        Column.SUCCESSOR,
                        "cycle",
                        link.from().code(),
                        link.to().code()));
    }

    private void joined(Link link, @Nullable Entry old, @Nullable Entry now) {
        if (old == null) {
            absent(Column.CODE, link.from(), link.lastDay(), link.row());
        } else if (link.extent() == Extent.FULL
                && !link.lastDay().equals(old.unit().validTo())) {
            add(link.row(), Column.CODE, "fullButAlive", old.unit().fullName(), Vietnamese.date(link.lastDay()));
        }
        if (now == null) {
            absent(Column.SUCCESSOR, link.to(), link.firstDay(), link.row());
        } else if (now.equals(old)) {
            add(link.row(), Column.SUCCESSOR, "intoItself", link.to().code());
        }
    }

    private void absent(Column column, UnitKey key, LocalDate day, int row) {
        add(row, column, book.knows(key) ? "notOnThatDay" : "unknownCode", key.code(), Vietnamese.date(day));
    }

    private boolean goesRound(Link link, Map<Entry, List<Entry>> goesInto) {
        Optional<Entry> start = book.on(link.from(), link.lastDay());
        Optional<Entry> next = book.on(link.to(), link.firstDay());
        if (start.isEmpty() || next.isEmpty() || start.equals(next)) {
            return false;
        }
        Deque<Entry> open = new ArrayDeque<>(List.of(next.get()));
        Set<Entry> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Entry entry = open.pop();
            if (entry.equals(start.get())) {
                return true;
            }
            if (seen.add(entry)) {
                open.addAll(goesInto.getOrDefault(entry, List.of()));
            }
        }
        return false;
    }

    private void add(int row, Column column, String problem, Object... words) {
        problems.add(new UpdateProblem(row, column, "organization.update." + problem, List.of(words)));
    }
}
