package vn.ntm.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.support.AmountRule;
import vn.ntm.support.Answer;
import vn.ntm.support.ApplicantKind;
import vn.ntm.support.CaseFacts;
import vn.ntm.support.CaseId;
import vn.ntm.support.Payment;
import vn.ntm.support.Policies;
import vn.ntm.support.PolicyFacts;
import vn.ntm.support.PolicyId;
import vn.ntm.support.PolicyLevel;
import vn.ntm.support.SupportCase;
import vn.ntm.support.SupportCases;
import vn.ntm.support.SupportDesk;
import vn.ntm.support.SupportPayments;

/** Tells support policies, who applied for them, what was decided and paid. */
@Component
class SupportStory {
    private final Policies policies;
    private final SupportDesk desk;
    private final SupportCases cases;
    private final SupportPayments payments;

    SupportStory(Policies policies, SupportDesk desk, SupportCases cases, SupportPayments payments) {
        this.policies = policies;
        this.desk = desk;
        this.cases = cases;
        this.payments = payments;
    }

    /** @return how many applied */
    int policy(Part policy) {
        PolicyFacts facts = facts(policy);
        PolicyId id = policies.enter(policy.place().book(), facts);
        List<Part> all = policy.parts("cases");
        all.forEach(one -> apply(id, facts, one));
        return all.size();
    }

    private static PolicyFacts facts(Part policy) {
        Part rule = policy.part("rule");
        return new PolicyFacts(
                policy.text("name"),
                policy.choice(PolicyLevel.class, "level"),
                new PolicyFacts.Decision(policy.text("number"), policy.day("from"), policy.text("issuer")),
                policy.day("from"),
                null,
                policy.texts("applicants").stream().map(ApplicantKind::valueOf).collect(Collectors.toSet()),
                policy.texts("conditions"),
                new AmountRule.Share(rule.number("percent"), rule.dong("ceiling")),
                policy.text("source"));
    }

    private void apply(PolicyId policy, PolicyFacts facts, Part one) {
        Book book = one.place().book();
        CaseId id = desk.take(book, policy, applied(facts, one));
        if (one.has("agreed")) {
            SupportCase seen = cases.get(book, id);
            desk.agree(book, id, seen.reckoned(), one.text("number"), one.day("agreed"), seen.version());
        } else if (one.has("refused")) {
            desk.refuse(
                    book,
                    id,
                    one.text("refused"),
                    one.text("number"),
                    one.day("decided"),
                    cases.get(book, id).version());
        }
        one.parts("paid").forEach(paid -> pay(book, id, facts, paid));
    }

    private static CaseFacts applied(PolicyFacts policy, Part one) {
        return new CaseFacts(
                one.choice(ApplicantKind.class, "giver", ApplicantKind.HOUSEHOLD),
                one.text("who"),
                one.hamlet("hamlet"),
                one.day("at"),
                one.text("purpose"),
                new AmountRule.Declared(one.dongOrNull("cost"), null),
                "",
                ticks(policy, one));
    }

    /** What is decided was looked at: every condition is met but the one that the story names. */
    private static List<CaseFacts.Tick> ticks(PolicyFacts policy, Part one) {
        Answer otherwise = one.has("number") ? Answer.MET : Answer.UNKNOWN;
        List<CaseFacts.Tick> ticks =
                new ArrayList<>(IntStream.range(0, policy.conditions().size())
                        .mapToObj(at -> new CaseFacts.Tick(otherwise, ""))
                        .toList());
        if (one.has("unmet")) {
            ticks.set(one.number("unmet").intValueExact() - 1, new CaseFacts.Tick(Answer.NOT_MET, ""));
        }
        return ticks;
    }

    private void pay(Book book, CaseId id, PolicyFacts policy, Part paid) {
        payments.pay(
                book,
                id,
                new Payment.Content(
                        paid.dong("amount"),
                        paid.day("at"),
                        paid.day("at").getYear(),
                        policy.source(),
                        paid.text("paper")),
                cases.get(book, id).version());
    }
}
