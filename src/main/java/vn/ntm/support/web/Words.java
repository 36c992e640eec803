package vn.ntm.support.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.support.AmountRule;
import vn.ntm.support.Reckoning;
import vn.ntm.support.SupportCase;
import vn.ntm.support.SupportDesk;

/** How policies and applications are worded on pages. */
@Component("supportWords")
class Words {
    private static final int DECIMALS = 6;

    private final SupportDesk desk;
    private final FundingSources sources;
    private final Texts texts;

    Words(SupportDesk desk, FundingSources sources, Texts texts) {
        this.desk = desk;
        this.sources = sources;
        this.texts = texts;
    }

    List<Choice> hamlets(Book book) {
        return desk.hamlets(book).stream()
                .map(hamlet -> new Choice(hamlet.code(), hamlet.fullName()))
                .toList();
    }

    String hamlet(Book book, @Nullable String code) {
        return code == null
                ? texts.of("support.elsewhere")
                : hamlets(book).stream()
                        .filter(one -> one.value().equals(code))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(code);
    }

    /** Public money that exists on the day. */
    List<Choice> sources(LocalDate day) {
        return sources.all().stream()
                .filter(FundingSource::budget)
                .filter(source -> source.isInForce(day))
                .map(source -> new Choice(source.code(), name(source)))
                .toList();
    }

    /** All public money there ever was, with the last day of what is over. */
    List<Choice> sources() {
        return sources.all().stream()
                .filter(FundingSource::budget)
                .map(source -> new Choice(
                        source.code(),
                        source.validTo() == null
                                ? name(source)
                                : texts.of("support.source.over", name(source), Vietnamese.date(source.validTo()))))
                .toList();
    }

    String source(String code) {
        return sources.find(code).map(Words::name).orElse(code);
    }

    private static String name(FundingSource source) {
        return source.code() + " " + source.groupName() + ": " + source.name();
    }

    <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> nameKey) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), texts.of(nameKey.apply(one))))
                .toList();
    }

    /** What the rule gives, in one sentence. */
    String rule(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed fixed -> texts.of("support.rule.FIXED.words", Dong.words(fixed.amount()));
            case AmountRule.Share share ->
                texts.of("support.rule.SHARE.words", number(share.percent()), Dong.words(share.ceiling()));
            case AmountRule.PerUnit each ->
                texts.of(
                        "support.rule.PER_UNIT.words",
                        Dong.words(each.amount()),
                        each.unit(),
                        Dong.words(each.ceiling()));
        };
    }

    /** How the amount of an application comes about, step by step. */
    String arithmetic(AmountRule rule, SupportCase one) {
        AmountRule.Declared declared = one.facts().declared();
        Reckoning reckoning = rule.reckon(declared);
        String exact = number(reckoning.exact());
        String formula = switch (rule) {
            case AmountRule.Fixed fixed -> texts.of("support.reckon.FIXED", Dong.words(fixed.amount()));
            case AmountRule.Share share ->
                texts.of(
                        "support.reckon.SHARE",
                        number(share.percent()),
                        Dong.words(Objects.requireNonNull(declared.cost())),
                        exact);
            case AmountRule.PerUnit each ->
                texts.of(
                        "support.reckon.PER_UNIT",
                        number(Objects.requireNonNull(declared.quantity())),
                        each.unit(),
                        Dong.words(each.amount()),
                        exact);
        };
        return formula + " " + cut(reckoning);
    }

    private String cut(Reckoning reckoning) {
        if (reckoning.capped()) {
            return texts.of("support.reckon.capped", Dong.words(reckoning.amount()));
        }
        boolean whole = reckoning.exact().compareTo(BigDecimal.valueOf(reckoning.amount())) == 0;
        return whole ? "" : texts.of("support.reckon.cut", Dong.words(reckoning.amount()));
    }

    static String number(BigDecimal number) {
        return Vietnamese.number(number, DECIMALS);
    }

    CaseLine line(SupportCase one, Optional<String> policy) {
        return new CaseLine(
                one.label(),
                one.facts().applicant(),
                one.path(),
                texts.of(one.facts().kind().nameKey()),
                hamlet(one.book(), one.facts().hamlet()),
                policy.orElse(""),
                Vietnamese.date(one.facts().receivedOn()),
                Dong.words(one.agreed() > 0 ? one.agreed() : one.reckoned()),
                Dong.words(one.paid()),
                one.state().tone(),
                one.state().icon(),
                texts.of(one.state().nameKey()));
    }
}
