package vn.ntm.assessment.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Viewed;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.InCharge;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueLocks;

/** The three judgements of an indicator, kept side by side, and its return. */
@Service
@Transactional
public class Judgements {
    /** What the audit calls a judged indicator. */
    public static final String TYPE = "judgement";

    private final JudgementStore store;
    private final ValueLocks locks;
    private final InCharge inCharge;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Judgements(JudgementStore store, ValueLocks locks, InCharge inCharge, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.locks = locks;
        this.inCharge = inCharge;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A word on one indicator.
     *
     * @param viewed the commune, set and year
     * @param indicator as it stands now
     * @param criterion its criterion, 0 for a condition
     * @param valueShown its value now, in words
     * @param note required for a return
     */
    public record Word(
            Viewed viewed,
            IndicatorResult indicator,
            int criterion,
            Stage stage,
            Judgement.Result result,
            String valueShown,
            LocalDate judgedOn,
            String note) {}

    /** What was said of each indicator up to the moment looked at, by code. */
    @Transactional(readOnly = true)
    public Map<String, Judged> of(Viewed viewed) {
        access.requireToRead(Act.SEE_ASSESSMENT, viewed.unitCode());
        return store.known(viewed).stream()
                .collect(Collectors.groupingBy(
                        Judgement::code, Collectors.collectingAndThen(Collectors.toList(), Judged::new)));
    }

    /**
     * Keeps the word. A self-assessment locks the values, a return unlocks them.
     *
     * @throws vn.ntm.people.FieldsRefused when it cannot be said now
     * @throws vn.ntm.access.SamePerson when the one judging entered a value or judged an earlier stage
     */
    public void say(Word word) {
        Actor actor = access.requireToChange(word.stage().asks(), word.viewed().unitCode());
        if (word.stage() == Stage.SELF) {
            inCharge.require(word.criterion());
        }
        Judged before = of(word.viewed()).getOrDefault(word.indicator().code(), new Judged(List.of()));
        List<MeasuredValue> sources = sources(word.indicator());
        refuse(word, before, sources);
        if (word.stage() != Stage.SELF) {
            requireAnotherPerson(word.stage(), before, sources);
        }
        Judgement judgement = new Judgement(
                0,
                word.indicator().code(),
                word.stage(),
                word.result(),
                word.valueShown(),
                sources.stream().map(MeasuredValue::id).toList(),
                word.note().strip(),
                word.judgedOn(),
                clock.instant(),
                actor.signature(),
                actor.personId());
        store.add(
                word.viewed(),
                new JudgementStore.New(
                        judgement,
                        word.criterion(),
                        word.indicator().demand().measure().key()));
        lock(word);
        tell(word, before);
    }

    private void refuse(Word word, Judged before, List<MeasuredValue> sources) {
        boolean self = word.stage() == Stage.SELF;
        boolean returns = word.result() == Judgement.Result.RETURNED;
        boolean byTitle = !word.indicator().demand().wholeSet().isEmpty();
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        new Problems()
                .addIf(word.judgedOn().isAfter(today), "judgedOn", "assessment.judging.future")
                .addIf(self && sources.isEmpty() && !byTitle, "result", "assessment.judging.no-value")
                .addIf(!self && !before.isConfirmed(), "result", "assessment.judging.no-self")
                .addIf(returns && word.note().isBlank(), "note", "assessment.judging.return-why")
                .refuse();
    }

    private void requireAnotherPerson(Stage stage, Judged before, List<MeasuredValue> sources) {
        sources.stream()
                .map(MeasuredValue::personId)
                .filter(person -> person != null)
                .forEach(access::requireAnotherThan);
        for (Stage earlier : Stage.values()) {
            if (earlier.compareTo(stage) < 0) {
                before.of(earlier).map(Judgement::personId).ifPresent(access::requireAnotherThan);
            }
        }
    }

    private void lock(Word word) {
        Viewed viewed = word.viewed();
        if (word.stage() == Stage.SELF) {
            locks.lock(viewed.unitCode(), word.indicator().demand().measure(), viewed.year(), Stage.SELF.name());
        }
        if (word.result() == Judgement.Result.RETURNED) {
            locks.release(
                    viewed.unitCode(),
                    word.indicator().demand().measure(),
                    viewed.year(),
                    word.note().strip());
        }
    }

    private void tell(Word word, Judged before) {
        Viewed viewed = word.viewed();
        String code = word.indicator().code();
        audit.changed(
                word.result() == Judgement.Result.RETURNED ? "assessment.audit.returned" : "assessment.audit.judged",
                new Subject(
                        TYPE,
                        viewed.unitCode() + ":" + viewed.setId() + "/" + code + ":" + viewed.year(),
                        code + " " + word.indicator().demand().text(),
                        viewed.unitCode()),
                before.of(word.stage()).map(Told::of).orElse(null),
                new Told(word.stage(), word.result(), word.valueShown(), word.judgedOn(), word.note()));
    }

    private static List<MeasuredValue> sources(IndicatorResult indicator) {
        return indicator.parts().stream()
                .map(IndicatorResult.PartResult::reported)
                .flatMap(reported -> sources(reported).stream())
                .toList();
    }

    private static List<MeasuredValue> sources(Reported reported) {
        return switch (reported) {
            case Reported.Missing missing -> List.of();
            case Reported.Given given -> given.sources();
            case Reported.Partial partial -> partial.sources();
            case Reported.NotToBeAdded pile -> pile.sources();
        };
    }

    /** A judgement as the audit tells it. */
    private record Told(Stage stage, Judgement.Result result, String value, LocalDate judgedOn, String note) {
        static Told of(Judgement judgement) {
            return new Told(
                    judgement.stage(),
                    judgement.result(),
                    judgement.valueShown(),
                    judgement.judgedOn(),
                    judgement.note());
        }
    }
}
