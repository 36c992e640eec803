package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;

/** The units and successions a file is about, changed row by row without touching the database. */
final class UnitBook {
    private final Map<UnitKey, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Link> links;

    UnitBook(List<Entry> entries, List<Link> links) {
        entries.forEach(this::add);
        this.links = new ArrayList<>(links);
    }

    void add(Entry entry) {
        entries.computeIfAbsent(UnitKey.of(entry.unit()), key -> new ArrayList<>())
                .add(entry);
    }

    void replace(Entry old, Entry now) {
        List<Entry> periods = periods(UnitKey.of(old.unit()));
        periods.set(periods.indexOf(old), now);
    }

    void add(Link link) {
        links.add(link);
    }

    Optional<Entry> on(UnitKey key, LocalDate day) {
        return periods(key).stream()
                .filter(entry -> entry.unit().isValidOn(day))
                .findFirst();
    }

    Optional<Entry> overlapping(UnitKey key, @Nullable LocalDate from, @Nullable LocalDate to) {
        return periods(key).stream().filter(entry -> entry.overlaps(from, to)).findFirst();
    }

    List<Entry> periods(UnitKey key) {
        return entries.getOrDefault(key, List.of());
    }

    boolean knows(UnitKey key) {
        return !periods(key).isEmpty();
    }

    Stream<Entry> all() {
        return entries.values().stream().flatMap(Collection::stream);
    }

    Stream<Entry> changed() {
        return all().filter(Entry::isChanged);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    /** The key of the unit above, empty for a province. */
    static Optional<UnitKey> parentOf(Unit unit) {
        String code = unit.parentCode();
        return code == null ? Optional.empty() : UnitCodes.levelOf(code).map(level -> new UnitKey(level, code));
    }
}
