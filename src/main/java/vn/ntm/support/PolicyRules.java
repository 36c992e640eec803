package vn.ntm.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Dong;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.people.Problems;

/** What a policy must say. */
@Component
class PolicyRules {
    static final int LONGEST = 200;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_CONDITION = 500;
    private static final int LONGEST_UNIT = 30;
    private static final int MOST_CONDITIONS = 30;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final FundingSources sources;

    PolicyRules(FundingSources sources) {
        this.sources = sources;
    }

    /** @throws vn.ntm.people.FieldsRefused saying at each field what is wrong */
    void judge(PolicyFacts facts) {
        Problems problems = new Problems();
        needed(problems, "name", facts.name(), LONGEST_NAME);
        needed(problems, "number", facts.decision().number(), LONGEST);
        needed(problems, "issuer", facts.decision().issuer(), LONGEST);
        LocalDate to = facts.validTo();
        problems.addIf(to != null && to.isBefore(facts.validFrom()), "to", "support.problem.days")
                .addIf(facts.validFrom().isBefore(facts.decision().issued()), "from", "support.problem.before-decision")
                .addIf(facts.applicants().isEmpty(), "applicants", "support.problem.applicants")
                .addIf(
                        facts.conditions().size() > MOST_CONDITIONS,
                        "conditions",
                        "support.problem.many",
                        MOST_CONDITIONS)
                .addIf(
                        facts.conditions().stream().anyMatch(one -> one.length() > LONGEST_CONDITION),
                        "conditions",
                        "support.problem.condition-long",
                        LONGEST_CONDITION);
        judge(problems, facts.rule());
        Optional<FundingSource> source = sources.find(facts.source()).filter(FundingSource::budget);
        problems.addIf(source.isEmpty(), "source", "support.problem.source")
                .addIf(
                        source.filter(one -> !one.isInForce(facts.validFrom())).isPresent(),
                        "source",
                        "support.problem.source-then");
        problems.refuse();
    }

    private static void judge(Problems problems, AmountRule rule) {
        switch (rule) {
            case AmountRule.Fixed fixed -> dong(problems, "amount", fixed.amount());
            case AmountRule.Share share -> {
                problems.addIf(
                        share.percent().signum() <= 0 || share.percent().compareTo(WHOLE) > 0,
                        "percent",
                        "support.problem.percent");
                dong(problems, "ceiling", share.ceiling());
            }
            case AmountRule.PerUnit each -> {
                dong(problems, "amount", each.amount());
                dong(problems, "ceiling", each.ceiling());
                needed(problems, "unit", each.unit(), LONGEST_UNIT);
                problems.addIf(each.ceiling() < each.amount(), "ceiling", "support.problem.ceiling");
            }
        }
    }

    static void dong(Problems problems, String field, long amount) {
        problems.addIf(amount < 1 || amount > Dong.MOST, field, "support.problem.dong");
    }

    static void needed(Problems problems, String field, String text, int longest) {
        problems.addIf(text.isBlank(), field, "support.problem.empty")
                .addIf(text.length() > longest, field, "support.problem.long", longest);
    }
}
