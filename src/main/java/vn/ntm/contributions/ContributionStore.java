package vn.ntm.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.shared.VietnameseText;

/** Keeps contributions. Every step is for whoever saw the newest version. */
@Repository
class ContributionStore {
    private final JdbcClient jdbc;

    ContributionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Contribution one, Actor actor, Instant now) {
        Pledge pledge = one.pledge();
        DriveId drive = pledge.drive();
        jdbc.sql("""
                        insert into contribution (id, unit_code, demo, hamlet_code, drive_id, contributor_kind, contributor, contributor_key,
                               exempt, named, kind, item, item_key, unit, pledged, pledged_on, note, entered_at, entered_by)
                        values (:id, :unit, :demo, :hamlet, :drive, :who, :name, :nameKey, :exempt, :named, :kind, :item, :itemKey, :measure,
                               :pledged, :day, :note, :now, :by)
                        """)
                .param("id", one.id().id())
                .param("unit", one.book().unitCode())
                .param("demo", one.book().demo())
                .param("hamlet", pledge.hamlet())
                .param("drive", drive == null ? null : drive.id())
                .param("who", pledge.contributorKind().name())
                .param("name", pledge.contributor())
                .param("nameKey", VietnameseText.searchKey(pledge.contributor()))
                .param("exempt", pledge.exempt())
                .param("named", pledge.named())
                .param("kind", pledge.kind().name())
                .param("item", pledge.item())
                .param("itemKey", VietnameseText.searchKey(pledge.item()))
                .param("measure", pledge.unit())
                .param("pledged", pledge.quantity())
                .param("day", pledge.day())
                .param("note", pledge.note())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    /** The next number of the book and year; whoever comes at the same moment waits here until the receipt stands or falls. */
    int nextReceipt(Contribution one, LocalDate day) {
        return jdbc.sql("select contribution_next_receipt(:unit, :hamlet, :demo, :year)")
                .param("unit", one.book().unitCode())
                .param("hamlet", one.pledge().hamlet())
                .param("demo", one.book().demo())
                .param("year", day.getYear())
                .query(Integer.class)
                .single();
    }

    void receive(ContributionId id, Contribution.Receipt receipt, int seen) {
        claimed(step("""
                        state = 'RECEIVED', quantity = :quantity, received_on = :day, received_by = :by, receiver_id = :person, receipt_year = :year,
                        receipt_number = :number, receipt_code = :code""", "PLEDGED", id, seen)
                .param("quantity", receipt.quantity())
                .param("day", receipt.day())
                .param("by", receipt.by())
                .param("person", receipt.receiver())
                .param("year", receipt.year())
                .param("number", receipt.number())
                .param("code", receipt.code())
                .update());
    }

    void value(ContributionId id, Contribution.Worth worth, int seen) {
        claimed(step(
                        "state = 'VALUED', unit_price = :price, value = :value, price_basis = :basis, line_id = :line, valued_by = :by",
                        "RECEIVED",
                        id,
                        seen)
                .param("price", worth.unitPrice())
                .param("value", worth.value())
                .param("basis", worth.basis())
                .param("line", worth.line().id())
                .param("by", worth.by())
                .update());
    }

    void move(ContributionId id, ContributionState from, ContributionState to, int seen) {
        claimed(step("state = :to", from.name(), id, seen)
                .param("to", to.name())
                .update());
    }

    void cancel(ContributionId id, ContributionState from, String reason, int seen) {
        claimed(step("state = 'CANCELLED', reason = :reason", from.name(), id, seen)
                .param("reason", reason)
                .update());
    }

    private JdbcClient.StatementSpec step(String change, String from, ContributionId id, int seen) {
        return jdbc.sql("update contribution set " + change
                        + ", version = version + 1 where id = :id and version = :seen and state = :from")
                .param("id", id.id())
                .param("seen", seen)
                .param("from", from);
    }

    private static void claimed(int rows) {
        if (rows == 0) {
            throw new ContributionOvertaken();
        }
    }

    /** Takes the row first, so that of two who come at the same moment one waits and is told, before any number or ledger line is made. */
    void lock(ContributionId id, int seen) {
        boolean there = jdbc.sql("select id from contribution where id = :id and version = :seen for update")
                .param("id", id.id())
                .param("seen", seen)
                .query(UUID.class)
                .optional()
                .isPresent();
        claimed(there ? 1 : 0);
    }
}
