package vn.ntm.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.people.Identifiers;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.support.CaseFacts;
import vn.ntm.support.CaseId;
import vn.ntm.support.CaseSearch;
import vn.ntm.support.CaseState;
import vn.ntm.support.Payment;
import vn.ntm.support.Policies;
import vn.ntm.support.Policy;
import vn.ntm.support.PolicyId;
import vn.ntm.support.Ruling;
import vn.ntm.support.SupportCase;
import vn.ntm.support.SupportCases;

/** Puts together the list of applications and the page of one. */
@Component("supportCasePages")
class CasePages {
    private final Policies policies;
    private final SupportCases cases;
    private final Words words;
    private final UnitLabels units;
    private final Access access;
    private final Texts texts;

    CasePages(Policies policies, SupportCases cases, Words words, UnitLabels units, Access access, Texts texts) {
        this.policies = policies;
        this.cases = cases;
        this.words = words;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    CasesPage list(Book book, SentForm form) {
        Map<PolicyId, String> names = policies.all(book).stream()
                .collect(Collectors.toMap(Policy::id, policy -> policy.facts().name()));
        CaseSearch search = new CaseSearch(
                Identifiers.read(form.words("policy")).map(PolicyId::new).orElse(null),
                Sent.find(form.words("state"), CaseState.values()).orElse(null),
                form.words("q"));
        return new CasesPage(
                book.toString(),
                book.demo(),
                units.name(book.unitCode()),
                cases.search(book, search).stream()
                        .map(one -> words.line(one, Optional.ofNullable(names.get(one.policy()))))
                        .toList(),
                policies.all(book).stream()
                        .map(policy -> new Choice(
                                policy.id().toString(), policy.facts().name()))
                        .toList(),
                words.choices(CaseState.values(), CaseState::nameKey),
                form);
    }

    CasePage show(Book book, CaseId id, @Nullable SentForm sent) {
        SupportCase one = cases.get(book, id);
        Policy policy = policies.get(book, one.policy());
        SupportCase.History history = cases.history(one);
        boolean decides = one.state() == CaseState.RECEIVED && access.mayChange(Act.DECIDE_SUPPORT, book.unitCode());
        boolean own = decides && prepared(history);
        boolean pays = access.mayChange(Act.KEEP_LEDGER, book.unitCode());
        return new CasePage(
                book.toString(),
                book.demo(),
                words.line(one, Optional.of(policy.facts().name())),
                policy.facts().name(),
                policy.path(),
                facts(one),
                conditions(policy, one),
                words.arithmetic(policy.facts().rule(), one),
                cases.alike(one).stream()
                        .map(other -> words.line(other, Optional.empty()))
                        .toList(),
                history.payments().stream()
                        .map(payment -> payment(book, payment))
                        .toList(),
                steps(history),
                one.state() == CaseState.RECEIVED && access.mayChange(Act.KEEP_SUPPORT, book.unitCode()),
                decides && !own,
                own,
                one.facts().meetsAll(),
                cancelling(one),
                pays && one.state().isPayable(),
                Dong.words(one.left()),
                words.sources(policies.today()),
                pays ? standing(history) : List.of(),
                one.version(),
                sent == null ? begun(policy, one) : sent);
    }

    /** Filled with what is likely. */
    private SentForm begun(Policy policy, SupportCase one) {
        String today = Vietnamese.date(policies.today());
        SentForm form = SentForm.empty(texts);
        return one.state() == CaseState.RECEIVED
                ? form.with("amount", Vietnamese.number(one.reckoned())).with("decidedOn", today)
                : form.with("amount", Vietnamese.number(one.left()))
                        .with("day", today)
                        .with("year", policies.today().getYear())
                        .with("source", policy.facts().source())
                        .with("backOn", today);
    }

    private boolean prepared(SupportCase.History history) {
        return history.hands().stream()
                .anyMatch(person -> person.equals(access.actor().personId()));
    }

    private String cancelling(SupportCase one) {
        boolean early = one.state() == CaseState.RECEIVED;
        Act act = early ? Act.KEEP_SUPPORT : Act.DECIDE_SUPPORT;
        boolean may =
                one.state().canBeCancelled() && access.mayChange(act, one.book().unitCode());
        return may ? early ? "cancellation" : "annulment" : "";
    }

    private List<CasePage.Condition> conditions(Policy policy, SupportCase one) {
        List<CaseFacts.Tick> ticks = one.facts().ticks();
        return IntStream.range(0, ticks.size())
                .mapToObj(at -> new CasePage.Condition(
                        policy.facts().conditions().get(at),
                        ticks.get(at).answer().tone(),
                        ticks.get(at).answer().icon(),
                        texts.of(ticks.get(at).answer().nameKey()),
                        ticks.get(at).note()))
                .toList();
    }

    private CasePage.PaymentLine payment(Book book, Payment payment) {
        Payment.Content content = payment.content();
        Payment.Back back = payment.back();
        return new CasePage.PaymentLine(
                Vietnamese.date(content.day()),
                Dong.words(content.amount()),
                content.source(),
                content.paper(),
                payment.by(),
                "/funding/" + book + "/lines/" + payment.line(),
                back == null ? "" : texts.of("support.back.words", Vietnamese.date(back.day()), back.reason()));
    }

    private List<Choice> standing(SupportCase.History history) {
        return history.payments().stream()
                .filter(Payment::stands)
                .map(payment -> new Choice(
                        payment.id().toString(),
                        texts.of(
                                "support.payment.choice",
                                Vietnamese.date(payment.content().day()),
                                Dong.words(payment.content().amount()),
                                payment.content().paper())))
                .toList();
    }

    private List<String> steps(SupportCase.History history) {
        return history.steps().stream()
                .map(step -> texts.of(
                        "support.step",
                        Vietnamese.moment(step.at()),
                        texts.of(step.kind().nameKey()),
                        step.by()))
                .toList();
    }

    private List<Choice> facts(SupportCase one) {
        CaseFacts facts = one.facts();
        List<Choice> all = new ArrayList<>();
        all.add(fact("kind", texts.of(facts.kind().nameKey())));
        all.add(fact("hamlet", words.hamlet(one.book(), facts.hamlet())));
        all.add(fact("receivedOn", Vietnamese.date(facts.receivedOn())));
        all.add(fact("purpose", facts.purpose()));
        all.add(fact("papers", facts.papers()));
        all.add(fact("reckoned", Dong.words(one.reckoned())));
        Ruling ruling = one.ruling();
        if (ruling != null) {
            all.add(fact(
                    "ruling",
                    texts.of("support.ruling.words", ruling.number(), Vietnamese.date(ruling.day()), ruling.by())));
        }
        if (one.agreed() > 0) {
            all.add(fact("agreed", Dong.words(one.agreed())));
            all.add(fact("paid", Dong.words(one.paid())));
        }
        all.add(fact("reason", one.reason()));
        return all.stream().filter(fact -> !fact.label().isEmpty()).toList();
    }

    private Choice fact(String field, String value) {
        return new Choice(texts.of("support.field." + field), value);
    }
}
