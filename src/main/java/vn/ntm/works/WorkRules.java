package vn.ntm.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;

/** Which facts of a work and which contracts can be taken. */
@Component
class WorkRules {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Units units;

    WorkRules(Units units) {
        this.units = units;
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field */
    void judge(Book book, WorkFacts facts, LocalDate today) {
        Long cost = facts.cost();
        BigDecimal percent = facts.peoplePercent();
        LocalDate start = facts.start();
        LocalDate end = facts.end();
        Set<String> hamlets = hamlets(book, today);
        new Problems()
                .addIf(facts.name().isBlank(), "name", "works.problem.name")
                .addIf(facts.name().length() > LONGEST, "name", "works.problem.long", LONGEST)
                .addIf(facts.purpose().length() > LONGEST_TEXT, "purpose", "works.problem.long", LONGEST_TEXT)
                .addIf(facts.scale().length() > LONGEST, "scale", "works.problem.long", LONGEST)
                .addIf(facts.place().length() > LONGEST, "place", "works.problem.long", LONGEST)
                .addIf(!hamlets.containsAll(facts.hamlets()), "hamlets", "works.problem.hamlet")
                .addIf(facts.owner().isBlank(), "owner", "works.problem.owner")
                .addIf(facts.owner().length() > LONGEST, "owner", "works.problem.long", LONGEST)
                .addIf(facts.design().length() > LONGEST, "design", "works.problem.long", LONGEST)
                .addIf(facts.keeper().length() > LONGEST, "keeper", "works.problem.long", LONGEST)
                .addIf(cost != null && (cost < 1 || cost > Dong.MOST), "cost", "works.problem.amount")
                .addIf(
                        percent != null
                                && (percent.signum() < 0 || percent.compareTo(WHOLE) > 0 || percent.scale() > 2),
                        "peoplePercent",
                        "works.problem.percent")
                .addIf(start != null && end != null && end.isBefore(start), "end", "works.problem.end")
                .refuse();
    }

    private Set<String> hamlets(Book book, LocalDate day) {
        return units.hamletsNear(book.unitCode(), day).stream()
                .map(Hamlet::code)
                .collect(Collectors.toSet());
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field */
    static void judge(Contract contract, LocalDate today) {
        LocalDate start = contract.start();
        LocalDate end = contract.end();
        new Problems()
                .addIf(contract.number().isBlank(), "number", "works.problem.contract-number")
                .addIf(contract.number().length() > LONGEST, "number", "works.problem.long", LONGEST)
                .addIf(contract.contractor().isBlank(), "contractor", "works.problem.contractor")
                .addIf(contract.contractor().length() > LONGEST, "contractor", "works.problem.long", LONGEST)
                .addIf(contract.signedOn().isAfter(today), "signedOn", "works.problem.future")
                .addIf(contract.amount() < 1 || contract.amount() > Dong.MOST, "amount", "works.problem.amount")
                .addIf(start != null && end != null && end.isBefore(start), "contractEnd", "works.problem.end")
                .refuse();
    }
}
