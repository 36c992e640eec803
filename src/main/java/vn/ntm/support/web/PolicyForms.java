package vn.ntm.support.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;
import vn.ntm.support.AmountRule;
import vn.ntm.support.ApplicantKind;
import vn.ntm.support.Policies;
import vn.ntm.support.Policy;
import vn.ntm.support.PolicyFacts;
import vn.ntm.support.PolicyId;
import vn.ntm.support.PolicyLevel;

/** The form for a policy: shown, filled, read. */
@Component
class PolicyForms {
    private final Policies policies;
    private final Words words;
    private final Access access;
    private final Texts texts;

    PolicyForms(Policies policies, Words words, Access access, Texts texts) {
        this.policies = policies;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    PolicyFormPage blank(Book book, SentForm form) {
        return page(book, "", "/support/" + book + "/policies", "/support/" + book, form);
    }

    PolicyFormPage of(Policy policy, SentForm form) {
        form.with("seen", policy.version());
        return page(policy.book(), policy.facts().name(), policy.path(), policy.path(), form);
    }

    Policy get(Book book, PolicyId id) {
        return policies.get(book, id);
    }

    private PolicyFormPage page(Book book, String name, String action, String back, SentForm form) {
        access.requireToRead(Act.KEEP_SUPPORT, book.unitCode());
        return new PolicyFormPage(
                book.toString(),
                book.demo(),
                name,
                action,
                back,
                words.choices(PolicyLevel.values(), PolicyLevel::nameKey),
                words.choices(ApplicantKind.values(), ApplicantKind::nameKey),
                words.choices(AmountRule.Kind.values(), kind -> "support.rule." + kind.name()),
                words.sources(),
                form);
    }

    SentForm filled(Policy policy) {
        PolicyFacts facts = policy.facts();
        SentForm form = SentForm.empty(texts)
                .with("name", facts.name())
                .with("level", facts.level().name())
                .with("number", facts.decision().number())
                .with("issued", Vietnamese.date(facts.decision().issued()))
                .with("issuer", facts.decision().issuer())
                .with("from", Vietnamese.date(facts.validFrom()))
                .with("to", Vietnamese.date(facts.validTo()))
                .with("conditions", String.join("\n", facts.conditions()))
                .with("rule", facts.rule().kind().name())
                .with("source", facts.source());
        facts.applicants().forEach(kind -> form.with("applicant-" + kind.name(), "1"));
        return switch (facts.rule()) {
            case AmountRule.Fixed fixed -> form.with("amount", Vietnamese.number(fixed.amount()));
            case AmountRule.Share share ->
                form.with("percent", Words.number(share.percent())).with("ceiling", Vietnamese.number(share.ceiling()));
            case AmountRule.PerUnit each ->
                form.with("amount", Vietnamese.number(each.amount()))
                        .with("unit", each.unit())
                        .with("ceiling", Vietnamese.number(each.ceiling()));
        };
    }

    static PolicyFacts read(SentForm form) {
        return new PolicyFacts(
                VietnameseText.squeezed(form.value("name")),
                Sent.one(form, "level", PolicyLevel.values()),
                new PolicyFacts.Decision(
                        VietnameseText.squeezed(form.value("number")),
                        Sent.day(form, "issued"),
                        VietnameseText.squeezed(form.value("issuer"))),
                Sent.day(form, "from"),
                form.day("to"),
                applicants(form),
                conditions(form),
                rule(form),
                form.words("source"));
    }

    private static Set<ApplicantKind> applicants(SentForm form) {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> form.has("applicant-" + kind.name()))
                .collect(Collectors.toSet());
    }

    private static List<String> conditions(SentForm form) {
        return form.value("conditions")
                .lines()
                .map(VietnameseText::squeezed)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static AmountRule rule(SentForm form) {
        return switch (Sent.one(form, "rule", AmountRule.Kind.values())) {
            case FIXED -> new AmountRule.Fixed(Sent.dong(form, "amount"));
            case SHARE -> {
                BigDecimal percent = Sent.number(form, "percent", "support.problem.percent");
                yield new AmountRule.Share(percent, Sent.dong(form, "ceiling"));
            }
            case PER_UNIT ->
                new AmountRule.PerUnit(
                        Sent.dong(form, "amount"),
                        VietnameseText.squeezed(form.value("unit")),
                        Sent.dong(form, "ceiling"));
        };
    }
}
