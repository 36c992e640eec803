package vn.ntm.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;

/** What an application must be. */
@Component("supportCaseRules")
class CaseRules {
    private static final int LONGEST_PURPOSE = 1000;
    private static final int LONGEST_PAPERS = 2000;
    private static final int LONGEST_NOTE = 500;
    private static final int DECIMALS = 3;
    private static final BigDecimal MOST_QUANTITY = BigDecimal.valueOf(1_000_000_000L);

    private final Units units;

    CaseRules(Units units) {
        this.units = units;
    }

    /** Hamlets of the commune on the day, or on the nearest it was there. */
    List<Hamlet> hamlets(String unit, LocalDate day) {
        return units.hamletsNear(unit, day);
    }

    /**
     * What the rule of the policy gives.
     *
     * @throws vn.ntm.people.FieldsRefused saying at each field what is wrong
     */
    Reckoning judge(Policy policy, CaseFacts facts, LocalDate today) {
        Problems problems = new Problems();
        PolicyRules.needed(problems, "applicant", facts.applicant(), PolicyRules.LONGEST);
        PolicyRules.needed(problems, "purpose", facts.purpose(), LONGEST_PURPOSE);
        problems.addIf(!policy.facts().applicants().contains(facts.kind()), "kind", "support.problem.applicant-kind")
                .addIf(
                        facts.hamlet() == null ? facts.kind().needsHamlet() : isUnknown(policy.book(), facts),
                        "hamlet",
                        "support.problem.hamlet")
                .addIf(facts.receivedOn().isAfter(today), "receivedOn", "support.problem.future")
                .addIf(!policy.facts().isInForce(facts.receivedOn()), "receivedOn", "support.problem.not-in-force")
                .addIf(facts.papers().length() > LONGEST_PAPERS, "papers", "support.problem.long", LONGEST_PAPERS);
        judge(problems, policy.facts().rule(), facts.declared());
        judge(problems, policy, facts.ticks());
        problems.refuse();
        return policy.facts().rule().reckon(facts.declared());
    }

    private static void judge(Problems problems, AmountRule rule, AmountRule.Declared declared) {
        Long cost = declared.cost();
        BigDecimal quantity = declared.quantity();
        problems.addIf(
                        rule.needsCost() && (cost == null || cost < 1 || cost > Dong.MOST),
                        "cost",
                        "support.problem.dong")
                .addIf(rule.needsQuantity() && isNoQuantity(quantity), "quantity", "support.problem.quantity")
                .addIf(
                        quantity != null && quantity.stripTrailingZeros().scale() > DECIMALS,
                        "quantity",
                        "support.problem.decimals",
                        DECIMALS);
    }

    private static boolean isNoQuantity(@Nullable BigDecimal quantity) {
        return quantity == null || quantity.signum() <= 0 || quantity.compareTo(MOST_QUANTITY) > 0;
    }

    private static void judge(Problems problems, Policy policy, List<CaseFacts.Tick> ticks) {
        problems.addIf(
                ticks.size() != policy.facts().conditions().size(), "conditions", "support.problem.conditions-changed");
        for (int at = 0; at < ticks.size(); at++) {
            problems.addIf(
                    ticks.get(at).note().length() > LONGEST_NOTE, "note" + at, "support.problem.long", LONGEST_NOTE);
        }
    }

    private boolean isUnknown(Book book, CaseFacts facts) {
        return hamlets(book.unitCode(), facts.receivedOn()).stream()
                .noneMatch(hamlet -> hamlet.code().equals(facts.hamlet()));
    }
}
