package vn.ntm.works.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Answer;
import vn.ntm.works.Condition;
import vn.ntm.works.Contract;
import vn.ntm.works.Executor;
import vn.ntm.works.Mechanism;
import vn.ntm.works.MechanismRule;
import vn.ntm.works.Step;
import vn.ntm.works.Work;
import vn.ntm.works.WorkFacts;
import vn.ntm.works.WorkState;
import vn.ntm.works.Works;

/** Puts together the page of a work and the form about it. */
@Component
@Transactional(readOnly = true)
class WorkPages {
    private final Works works;
    private final Mechanism mechanism;
    private final WorkMoney money;
    private final WorkWords words;
    private final Access access;
    private final Texts texts;

    WorkPages(Works works, Mechanism mechanism, WorkMoney money, WorkWords words, Access access, Texts texts) {
        this.works = works;
        this.mechanism = mechanism;
        this.money = money;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    List<Choice> hamlets(Book book) {
        return words.hamlets(book);
    }

    FormPage form(Book book, String path, SentForm form) {
        access.requireToRead(Act.KEEP_PROJECTS, book.unitCode());
        return new FormPage(
                book.toString(),
                book.demo(),
                path,
                words.hamlets(book),
                choices(Arrays.stream(Executor.values())
                        .map(one -> new Choice(one.name(), one.nameKey()))
                        .toList()),
                choices(Arrays.stream(Answer.values())
                        .map(one -> new Choice(one.name(), one.nameKey()))
                        .toList()),
                mechanism.types(book.unitCode(), works.today()).stream()
                        .map(type -> new Choice(type.code(), type.name()))
                        .toList(),
                mechanism.rule(works.today()).map(this::rule).orElse(""),
                form);
    }

    private List<Choice> choices(List<Choice> keys) {
        return keys.stream()
                .map(one -> new Choice(one.value(), texts.of(one.label())))
                .toList();
    }

    private String rule(MechanismRule rule) {
        return texts.of(
                "works.rule",
                Dong.words(rule.ceiling()),
                rule.law(),
                rule.source(),
                texts.of("criteria.trust." + rule.confidence().name().toLowerCase(Locale.ROOT)));
    }

    WorkPage work(Work work, SentForm form) {
        Book book = work.book();
        WorkFacts facts = work.facts();
        Works.Funded funded = works.funded(work);
        boolean wanted = facts.special().wanted();
        boolean chair = access.mayChange(Act.APPROVE_PROJECTS, book.unitCode());
        boolean keeps = access.mayChange(Act.KEEP_PROJECTS, book.unitCode());
        return new WorkPage(
                book.toString(),
                book.demo(),
                work.path(),
                work.id().toString(),
                facts.name(),
                lead(work),
                work.state().tone(),
                work.state().icon(),
                texts.of(work.state().nameKey()),
                facts(work),
                money.rows(funded.money()),
                worth(funded.money().total().accepted()),
                worth(funded.money().total().settled()),
                money.debt(funded),
                money.ratio(facts, funded.money()),
                money.isOff(facts, funded.money()),
                wanted
                        ? mechanism.judge(book.unitCode(), facts, works.today()).stream()
                                .map(this::condition)
                                .toList()
                        : List.of(),
                mechanism.rule(works.today()).map(this::rule).orElse(""),
                works.steps(work).stream().map(this::step).toList(),
                next(work, chair, keeps),
                works.contracts(work).stream().map(this::contract).toList(),
                works.progress(work).stream()
                        .map(one ->
                                new WorkPage.Progress(Vietnamese.date(one.day()), one.percent(), one.note(), one.by()))
                        .toList(),
                work.version(),
                keeps,
                chair || keeps,
                chair,
                access.may(Act.RECORD_PROGRESS),
                work.state() == WorkState.PROPOSED || work.state() == WorkState.HAMLET_AGREED,
                !book.demo() && work.state() != WorkState.PROPOSED && work.state() != WorkState.HAMLET_AGREED,
                form);
    }

    /** Nothing accepted or settled is not known as nought. */
    private String worth(long amount) {
        return amount == 0 ? texts.of("works.money.not-yet") : Dong.words(amount);
    }

    private String lead(Work work) {
        return Stream.of(
                        work.facts().scale(),
                        work.facts().place(),
                        words.hamletNames(work.book(), work.facts().hamlets()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Choice> next(Work work, boolean chair, boolean keeps) {
        return works.next(work).stream()
                .filter(state -> chair || (keeps && state != WorkState.APPROVED && state != WorkState.STOPPED))
                .map(state -> new Choice(state.name(), texts.of(state.nameKey())))
                .toList();
    }

    private List<Choice> facts(Work work) {
        WorkFacts facts = work.facts();
        Long cost = facts.cost();
        return Stream.of(
                        fact("purpose", facts.purpose()),
                        fact("owner", facts.owner()),
                        fact("executor", texts.of(facts.executor().nameKey())),
                        fact("cost", cost == null ? words.unknown() : Dong.words(cost)),
                        fact("criteria", String.join(", ", facts.criteria())),
                        fact("design", facts.design()),
                        fact("start", facts.start() == null ? "" : Vietnamese.date(facts.start())),
                        fact("end", facts.end() == null ? "" : Vietnamese.date(facts.end())),
                        fact("finished", work.finishedOn() == null ? "" : Vietnamese.date(work.finishedOn())),
                        fact("keeper", facts.keeper()))
                .filter(one -> !one.label().isEmpty())
                .toList();
    }

    private Choice fact(String field, String value) {
        return new Choice(texts.of("works.field." + field), value);
    }

    private WorkPage.Condition condition(Condition one) {
        String tone = switch (one.answer()) {
            case YES -> "leaf";
            case NO -> "brick";
            case UNKNOWN -> "rice";
        };
        String icon = switch (one.answer()) {
            case YES -> "circle-check-f";
            case NO -> "alert-triangle-f";
            case UNKNOWN -> "circle-dashed";
        };
        return new WorkPage.Condition(
                texts.of(one.nameKey()),
                tone,
                icon,
                texts.of("works.condition.is." + one.answer().name()),
                texts.of(one.reasonKey(), one.reasonWords().toArray()));
    }

    private WorkPage.Step step(Step one) {
        return new WorkPage.Step(
                texts.of(
                        "works.step",
                        texts.of(one.from().nameKey()),
                        texts.of(one.to().nameKey()),
                        Vietnamese.date(one.day())),
                one.by() + ", " + Vietnamese.moment(one.at()),
                one.paper(),
                one.reason());
    }

    private WorkPage.Contract contract(Contract one) {
        return new WorkPage.Contract(
                one.id().toString(),
                one.number(),
                one.contractor(),
                Vietnamese.date(one.signedOn()),
                Vietnamese.number(one.amount()),
                one.start() == null && one.end() == null
                        ? ""
                        : Vietnamese.date(one.start()) + " – " + Vietnamese.date(one.end()),
                one.ended());
    }
}
