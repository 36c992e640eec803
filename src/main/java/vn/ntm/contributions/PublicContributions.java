package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.ntm.people.Identifiers;

/** What strangers may ask: read from whitelisting views only. */
@Service
public class PublicContributions {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    PublicContributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A receipt as strangers see it, without any name.
     *
     * @param quantity in {@code unit}
     */
    public record Receipt(
            int year,
            int number,
            LocalDate day,
            GiftKind kind,
            BigDecimal quantity,
            String unit,
            boolean demo,
            boolean cancelled) {}

    /** @throws ContributionNotFound when no receipt has the code */
    public Receipt receipt(String code) {
        UUID id = Identifiers.read(code).orElseThrow(ContributionNotFound::new);
        return jdbc.sql("select * from public_contribution_receipt where code = :code")
                .param("code", id)
                .query((row, number) -> new Receipt(
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getObject("received_on", LocalDate.class),
                        GiftKind.valueOf(row.getString("kind")),
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        row.getBoolean("demo"),
                        row.getBoolean("cancelled")))
                .optional()
                .orElseThrow(ContributionNotFound::new);
    }

    /**
     * Somebody who agreed to be named.
     *
     * @param hamlet code, null for whoever belongs to none
     */
    public record Named(
            String contributor,
            @Nullable String hamlet,
            GiftKind kind,
            BigDecimal quantity,
            String unit,
            LocalDate day) {}

    /** The newest 1,000 of the commune. */
    public List<Named> named(String unit) {
        return jdbc.sql(
                        "select * from consenting_contributor where unit_code = :unit order by received_on desc, contributor limit :most")
                .param("unit", unit)
                .param("most", MOST)
                .query((row, number) -> new Named(
                        row.getString("contributor"),
                        row.getString("hamlet_code"),
                        GiftKind.valueOf(row.getString("kind")),
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        row.getObject("received_on", LocalDate.class)))
                .list();
    }
}
