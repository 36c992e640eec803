package vn.ntm.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.VietnameseText;

/** The questions we ask the index. Entries are written by triggers only. */
@Component
class SearchIndex {
    /** So much of a text is looked through for a passage to quote. */
    private static final int QUOTED_FROM = 20_000;

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where something was found.
     *
     * @param step how well it fits, 1 the best
     */
    record Spot(Kind kind, String id, int step, @Nullable LocalDate day) {}

    /**
     * Who looks.
     *
     * @param open kinds of which everything within reach may be seen
     * @param own kinds of which only what hangs on the position may be seen
     */
    record Reader(
            String question,
            Collection<Kind> open,
            Collection<Kind> own,
            @Nullable UUID position) {}

    /** Within the scope of the transaction; each way of fitting is followed up to {@link Found#COUNTED}. */
    List<Spot> found(Wanted wanted, Reader reader, @Nullable Integer year) {
        return jdbc.sql("select * from search_found(:question, :start, :number, :open, :own, :position, :year, :most)")
                .param("question", reader.question())
                .param("start", wanted.titleStart())
                .param("number", wanted.number())
                .param("open", names(reader.open()))
                .param("own", names(reader.own()))
                .param("position", reader.position(), Types.OTHER)
                .param("year", year, Types.INTEGER)
                .param("most", Found.COUNTED)
                .query((row, number) -> new Spot(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("object_id"),
                        row.getInt("step"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /** The entries in the order asked for; one that is gone meanwhile is left out. */
    List<Hit> hits(Kind kind, List<Spot> spots) {
        if (spots.isEmpty()) {
            return List.of();
        }
        Map<String, Hit> hits = new HashMap<>();
        jdbc.sql("""
                        select object_id, kind, title, number, left(body, :most) as body, unit_code, day, path from search_entry
                         where kind = :kind and object_id in (:ids)
                        """)
                .param("most", QUOTED_FROM)
                .param("kind", kind.name())
                .param("ids", spots.stream().map(Spot::id).toList())
                .query((row, number) -> hits.put(row.getString("object_id"), hit(row)))
                .list();
        return spots.stream()
                .flatMap(spot -> Optional.ofNullable(hits.get(spot.id())).stream())
                .toList();
    }

    /** Identifiers of all objects and all entries of a kind. */
    List<String> objects(Kind kind) {
        return jdbc.sql("select search_objects(:kind)")
                .param("kind", kind.name())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Makes the entries of the objects anew. */
    void rebuild(Kind kind, List<String> ids) {
        jdbc.sql("select search_rebuild(:kind, :ids)")
                .param("kind", kind.name())
                .param("ids", ids.toArray(String[]::new))
                .query()
                .listOfRows();
    }

    /** How many entries of a kind do not say what their object says. */
    long differences(Kind kind) {
        return jdbc.sql("select search_differences(:kind)")
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    long count() {
        return jdbc.sql("select count(*) from search_entry").query(Long.class).single();
    }

    private static String[] names(Collection<Kind> kinds) {
        return kinds.stream().map(Kind::name).toArray(String[]::new);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                Kind.valueOf(row.getString("kind")),
                VietnameseText.squeezed(row.getString("title")),
                row.getString("number"),
                row.getString("body"),
                row.getString("unit_code"),
                row.getObject("day", LocalDate.class),
                row.getString("path"));
    }
}
