package vn.ntm.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.CriteriaSetOutline;

/**
 * Who answered for which criterion of a set on a day.
 *
 * @param rows in official order, one for every criterion of the set
 */
public record Matrix(String unitCode, CriteriaSetOutline set, LocalDate day, List<Row> rows) {
    public Matrix {
        rows = List.copyOf(rows);
    }

    /** Whether every criterion has its accountable position. */
    public boolean isComplete() {
        return rows.stream().allMatch(Row::isComplete);
    }

    /** Criteria without an accountable position. */
    public List<Row> incomplete() {
        return rows.stream().filter(row -> !row.isComplete()).toList();
    }

    public Optional<Row> find(int criterion) {
        return rows.stream().filter(row -> row.number() == criterion).findFirst();
    }

    /** One criterion. */
    public record Row(int number, String name, List<Charge> charges) {
        public Row {
            charges = List.copyOf(charges);
        }

        /** The accountable position, as long as it exists. */
        public Optional<Charge> accountable() {
            return with(Part.ACCOUNTABLE).stream().findFirst();
        }

        public List<Charge> lead() {
            return with(Part.LEAD);
        }

        public List<Charge> support() {
            return with(Part.SUPPORT);
        }

        public boolean isComplete() {
            return accountable().isPresent();
        }

        private List<Charge> with(Part part) {
            return charges.stream()
                    .filter(charge -> charge.part() == part && charge.stands())
                    .toList();
        }
    }
}
