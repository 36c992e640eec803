package vn.ntm.people;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much work hangs on positions, as each module counts its own. */
public final class Loads {
    private Loads() {}

    /**
     * What a question of the database counts, within the scope of the transaction.
     *
     * @param question answers rows of {@code position_id} and {@code many}, one for each position
     */
    public static Map<PositionId, Integer> counted(JdbcClient jdbc, String question) {
        Map<PositionId, Integer> loads = new HashMap<>();
        jdbc.sql(question)
                .query((row, number) ->
                        loads.put(new PositionId(row.getObject("position_id", UUID.class)), row.getInt("many")))
                .list();
        return loads;
    }
}
