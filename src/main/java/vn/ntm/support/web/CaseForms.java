package vn.ntm.support.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;
import vn.ntm.support.AmountRule;
import vn.ntm.support.Answer;
import vn.ntm.support.ApplicantKind;
import vn.ntm.support.CaseFacts;
import vn.ntm.support.CaseId;
import vn.ntm.support.Policies;
import vn.ntm.support.Policy;
import vn.ntm.support.PolicyId;
import vn.ntm.support.SupportCase;
import vn.ntm.support.SupportCases;

/** The form for an application: shown, filled, read. It asks what the rule of its policy needs, and each of its conditions. */
@Component("supportCaseForms")
class CaseForms {
    private final Policies policies;
    private final SupportCases cases;
    private final Words words;
    private final Access access;
    private final Texts texts;

    CaseForms(Policies policies, SupportCases cases, Words words, Access access, Texts texts) {
        this.policies = policies;
        this.cases = cases;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    CaseFormPage blank(Book book, PolicyId id, SentForm form) {
        Policy policy = policies.get(book, id);
        if (!form.has("receivedOn") && form.isFine()) {
            form.with("receivedOn", Vietnamese.date(policies.today()));
        }
        return page(policy, "", "/support/" + book + "/cases", policy.path(), form);
    }

    CaseFormPage of(Book book, CaseId id, SentForm form) {
        SupportCase one = cases.get(book, id);
        form.with("seen", one.version());
        return page(policies.get(book, one.policy()), one.label(), one.path(), one.path(), form);
    }

    private CaseFormPage page(Policy policy, String number, String action, String back, SentForm form) {
        Book book = policy.book();
        access.requireToRead(Act.KEEP_SUPPORT, book.unitCode());
        AmountRule rule = policy.facts().rule();
        List<Choice> kinds = policy.facts().applicants().stream()
                .sorted()
                .map(kind -> new Choice(kind.name(), texts.of(kind.nameKey())))
                .toList();
        return new CaseFormPage(
                book.toString(),
                book.demo(),
                number,
                action,
                back,
                policy.id().toString(),
                policy.facts().name(),
                words.rule(rule),
                kinds,
                words.hamlets(book),
                policy.facts().applicants().contains(ApplicantKind.COOPERATIVE)
                        || policy.facts().applicants().contains(ApplicantKind.COOPERATIVE_GROUP),
                policy.facts().conditions(),
                words.choices(Answer.values(), Answer::nameKey),
                rule.needsCost(),
                rule instanceof AmountRule.PerUnit each ? each.unit() : "",
                form);
    }

    SentForm filled(Book book, CaseId id) {
        SupportCase one = cases.get(book, id);
        CaseFacts facts = one.facts();
        SentForm form = SentForm.empty(texts)
                .with("kind", facts.kind().name())
                .with("applicant", facts.applicant())
                .with("hamlet", facts.hamlet())
                .with("receivedOn", Vietnamese.date(facts.receivedOn()))
                .with("purpose", facts.purpose())
                .with("papers", facts.papers());
        Long cost = facts.declared().cost();
        BigDecimal quantity = facts.declared().quantity();
        form.with("cost", cost == null ? "" : Vietnamese.number(cost))
                .with("quantity", quantity == null ? "" : Words.number(quantity));
        for (int at = 0; at < facts.ticks().size(); at++) {
            CaseFacts.Tick tick = facts.ticks().get(at);
            form.with("answer" + at, tick.answer().name()).with("note" + at, tick.note());
        }
        return form;
    }

    Policy policyOf(Book book, CaseId id) {
        return policies.get(book, cases.get(book, id).policy());
    }

    Policy policy(Book book, PolicyId id) {
        return policies.get(book, id);
    }

    static CaseFacts read(Policy policy, SentForm form) {
        AmountRule rule = policy.facts().rule();
        return new CaseFacts(
                Sent.one(form, "kind", ApplicantKind.values()),
                VietnameseText.squeezed(form.value("applicant")),
                Sent.orNull(form.words("hamlet")),
                Sent.day(form, "receivedOn"),
                form.words("purpose"),
                new AmountRule.Declared(
                        rule.needsCost() ? Sent.dong(form, "cost") : null,
                        rule.needsQuantity() ? Sent.number(form, "quantity", "support.problem.quantity") : null),
                form.words("papers"),
                IntStream.range(0, policy.facts().conditions().size())
                        .mapToObj(at -> new CaseFacts.Tick(
                                Sent.find(form.words("answer" + at), Answer.values())
                                        .orElse(Answer.UNKNOWN),
                                VietnameseText.squeezed(form.value("note" + at))))
                        .toList());
    }
}
