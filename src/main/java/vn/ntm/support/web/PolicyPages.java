package vn.ntm.support.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.support.CaseSearch;
import vn.ntm.support.Policies;
import vn.ntm.support.Policy;
import vn.ntm.support.PolicyFacts;
import vn.ntm.support.PolicyId;
import vn.ntm.support.PolicySum;
import vn.ntm.support.SupportCases;

/** Puts together the catalogue and the page of a policy. */
@Component
class PolicyPages {
    private final Policies policies;
    private final SupportCases cases;
    private final Words words;
    private final UnitLabels units;
    private final Access access;
    private final Texts texts;

    PolicyPages(Policies policies, SupportCases cases, Words words, UnitLabels units, Access access, Texts texts) {
        this.policies = policies;
        this.cases = cases;
        this.words = words;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    /** @param day null for all there ever were */
    BookPage book(Book book, @Nullable LocalDate day, SentForm form) {
        Map<PolicyId, PolicySum> sums = policies.sums(book);
        List<Policy> shown = day == null ? policies.all(book) : policies.inForce(book, day);
        return new BookPage(
                book.toString(),
                book.demo(),
                units.name(book.unitCode()),
                Vietnamese.date(day),
                shown.stream()
                        .map(policy -> line(policy, sums.getOrDefault(policy.id(), PolicySum.NONE)))
                        .toList(),
                Dong.words(sums.values().stream().mapToLong(PolicySum::agreed).sum()),
                Dong.words(sums.values().stream().mapToLong(PolicySum::paid).sum()),
                access.mayChange(Act.KEEP_SUPPORT, book.unitCode()),
                access.may(Act.SEE_SUPPORT_CASES),
                form);
    }

    private BookPage.PolicyLine line(Policy policy, PolicySum sum) {
        PolicyFacts facts = policy.facts();
        return new BookPage.PolicyLine(
                facts.name(),
                policy.path(),
                texts.of(facts.level().nameKey()),
                facts.decision().number(),
                valid(facts),
                words.rule(facts.rule()),
                facts.source(),
                sum.waiting(),
                sum.agreedCases(),
                Dong.words(sum.agreed()),
                Dong.words(sum.paid()));
    }

    private String valid(PolicyFacts facts) {
        return facts.validTo() == null
                ? texts.of("support.valid.from", Vietnamese.date(facts.validFrom()))
                : texts.of(
                        "support.valid.between", Vietnamese.date(facts.validFrom()), Vietnamese.date(facts.validTo()));
    }

    PolicyPage policy(Book book, PolicyId id, @Nullable SentForm sent) {
        Policy policy = policies.get(book, id);
        PolicyFacts facts = policy.facts();
        LocalDate today = policies.today();
        PolicySum sum = policies.sums(book).getOrDefault(id, PolicySum.NONE);
        boolean keeps = access.mayChange(Act.KEEP_SUPPORT, book.unitCode());
        boolean seesCases = access.may(Act.SEE_SUPPORT_CASES);
        Standing standing = Standing.of(facts, today);
        return new PolicyPage(
                book.toString(),
                book.demo(),
                id.toString(),
                policy.path(),
                facts.name(),
                standing.tone,
                standing.icon,
                texts.of("support.standing." + standing.name()),
                facts(facts),
                facts.conditions(),
                sums(sum),
                seesCases,
                seesCases ? cases(book, id) : List.of(),
                keeps,
                keeps && sum.cases() == 0,
                keeps && facts.isInForce(today),
                policy.version(),
                sent == null ? SentForm.empty(texts).with("last", Vietnamese.date(facts.validTo())) : sent);
    }

    /** Whether a policy is in force on a day. */
    private enum Standing {
        TO_COME("stone", "clock"),
        IN_FORCE("leaf", "circle-check-f"),
        OVER("stone", "lock");

        private final String tone;
        private final String icon;

        Standing(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        static Standing of(PolicyFacts facts, LocalDate day) {
            if (facts.isInForce(day)) {
                return IN_FORCE;
            }
            return day.isBefore(facts.validFrom()) ? TO_COME : OVER;
        }
    }

    private List<CaseLine> cases(Book book, PolicyId id) {
        return cases.search(book, new CaseSearch(id, null, "")).stream()
                .map(one -> words.line(one, Optional.empty()))
                .toList();
    }

    private List<Choice> facts(PolicyFacts facts) {
        List<Choice> all = new ArrayList<>();
        all.add(fact("level", texts.of(facts.level().nameKey())));
        all.add(fact(
                "decision",
                texts.of(
                        "support.decision.words",
                        facts.decision().number(),
                        Vietnamese.date(facts.decision().issued()),
                        facts.decision().issuer())));
        all.add(fact("valid", valid(facts)));
        all.add(fact(
                "applicants",
                facts.applicants().stream()
                        .sorted()
                        .map(one -> texts.of(one.nameKey()))
                        .collect(Collectors.joining("; "))));
        all.add(fact("rule", words.rule(facts.rule())));
        all.add(fact("source", words.source(facts.source())));
        return all;
    }

    private List<Choice> sums(PolicySum sum) {
        return List.of(
                fact("waiting", Vietnamese.number(sum.waiting())),
                fact("agreedCases", Vietnamese.number(sum.agreedCases())),
                fact("refused", Vietnamese.number(sum.refused())),
                fact("agreed", Dong.words(sum.agreed())),
                fact("paid", Dong.words(sum.paid())));
    }

    private Choice fact(String field, String value) {
        return new Choice(texts.of("support.field." + field), value);
    }
}
