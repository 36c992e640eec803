package vn.ntm.criteria.confirming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Compares the levels we hold with the text of the law: confirms them, enters what is missing or differs, and withdraws what was read wrongly. */
@Service
@Transactional
public class LevelConfirmations {
    private static final Provenance TO_BE_READ = new Provenance(Confidence.UNKNOWN, null, null, null);

    private final KnownSets sets;
    private final ConfirmationReader reader;
    private final ConfirmationWriter writer;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Texts texts;

    LevelConfirmations(
            KnownSets sets,
            ConfirmationReader reader,
            ConfirmationWriter writer,
            Access access,
            Audit audit,
            Clock clock,
            Texts texts) {
        this.sets = sets;
        this.reader = reader;
        this.writer = writer;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    /** A level with what names it as it was seen: any change of it changes the name. */
    public record Held(String token, Threshold threshold) {
        static Held of(Threshold threshold) {
            return new Held(LevelToken.of(threshold), threshold);
        }
    }

    /** What the record keeps of a level. */
    private record Recorded(
            String application,
            String level,
            String number,
            String article,
            @Nullable String reason) {}

    private Recorded recorded(Asked asked, Threshold threshold, Confirmed.Text text, @Nullable String reason) {
        LevelText words = new LevelText(texts, sets.places(), asked.set());
        return new Recorded(
                words.application(threshold), words.words(threshold.level()), text.number(), text.article(), reason);
    }

    /** Every level of the indicator that may decide, in the order of the data. */
    @Transactional(readOnly = true)
    public List<Held> held(IndicatorRef indicator) {
        access.require(Act.SEE_REFERENCE);
        return asked(indicator).levels().stream().map(Held::of).toList();
    }

    /** What people read of the set, newest first, withdrawn ones among them. */
    @Transactional(readOnly = true)
    public List<LevelConfirmation> historyOf(String setId) {
        access.require(Act.SEE_REFERENCE);
        return sets.knowledge().levels().reversed().stream()
                .filter(level -> level.indicator().setId().equals(setId))
                .toList();
    }

    /** @throws LevelNotFound when there is none */
    @Transactional(readOnly = true)
    public LevelConfirmation get(long id) {
        access.require(Act.SEE_REFERENCE);
        return sets.knowledge().levels().stream()
                .filter(level -> level.id() == id)
                .findFirst()
                .orElseThrow(LevelNotFound::new);
    }

    /**
     * The figures we hold are what the text says.
     *
     * @param tokens of the levels as the person saw them
     * @return the newest of the confirmations
     * @throws LevelOvertaken when one of them is no longer what it was
     */
    public long confirm(IndicatorRef indicator, Set<String> tokens, ReadText read) {
        access.require(Act.CONFIRM_LEVELS);
        new LevelChecks()
                .text(read.text(), today())
                .required("levels", String.join("", tokens))
                .refuse();
        writer.lock(indicator);
        Asked asked = asked(indicator);
        List<Threshold> chosen = asked.levels().stream()
                .filter(level -> tokens.contains(LevelToken.of(level)))
                .toList();
        if (chosen.size() < tokens.size()) {
            throw new LevelOvertaken(newest(indicator));
        }
        Doing confirming = new Doing(Confirmed.Kind.CONFIRMED, read, now());
        long last = 0;
        for (Threshold level : chosen) {
            last = put(asked, level, confirming);
        }
        return last;
    }

    /**
     * A level read in the text that we did not hold, or held otherwise. One of the same place, year and first day is replaced in the same act.
     *
     * @throws LevelRefused when it cannot be a level of the indicator
     * @throws LevelOvertaken when somebody else read another one meanwhile
     */
    public long enter(IndicatorRef indicator, ReadLevel level, ReadText read) {
        access.require(Act.CONFIRM_LEVELS);
        Asked asked = asked(indicator);
        Wording wording = asked.wording(level);
        new LevelChecks()
                .text(read.text(), today())
                .place(level, asked.set(), sets.places())
                .days(level, wording, asked.set())
                .level(level.level(), wording == null ? null : wording.measure())
                .refuse();
        writer.lock(indicator);
        Threshold threshold = threshold(level, wording);
        LevelConfirmation before = holding(indicator, threshold);
        if (before != null && !Long.valueOf(before.id()).equals(level.insteadOf())) {
            throw new LevelOvertaken(before);
        }
        return put(asked, threshold, new Doing(Confirmed.Kind.ENTERED, read, now()));
    }

    /**
     * It was read wrongly, or the text does not hold.
     *
     * @throws LevelOvertaken when it does not hold any more
     */
    public void withdraw(long id, String reason) {
        LevelConfirmation level = get(id);
        Actor actor = access.requireToChange(Act.CONFIRM_LEVELS, unitOf(level.threshold()));
        new LevelChecks().required("reason", reason).refuse();
        writer.lock(level.indicator());
        withdraw(asked(level.indicator()), level, new ConfirmationWriter.Withdrawal(actor, reason.strip(), now()));
    }

    /** What a person does with which text, at one moment. */
    private record Doing(Confirmed.Kind kind, ReadText read, Instant at) {}

    private long put(Asked asked, Threshold threshold, Doing doing) {
        String unit = unitOf(threshold);
        Actor actor = access.requireToChange(Act.CONFIRM_LEVELS, unit);
        LevelConfirmation before = holding(asked.indicator(), threshold);
        Confirmed.Text text = doing.read().text();
        if (before != null) {
            String reason = texts.of("criteria.confirming.replaced", text.number());
            withdraw(asked, before, new ConfirmationWriter.Withdrawal(actor, reason, doing.at()));
        }
        long id = writer.add(
                asked.indicator(),
                threshold,
                new ConfirmationWriter.Reading(unit, actor, doing.kind(), doing.read(), doing.at()));
        audit.changed(event(doing.kind()), subject(asked, unit), null, recorded(asked, threshold, text, null));
        return id;
    }

    private static String event(Confirmed.Kind kind) {
        return switch (kind) {
            case CONFIRMED -> "criteria.audit.level-confirmed";
            case ENTERED -> "criteria.audit.level-entered";
        };
    }

    private void withdraw(Asked asked, LevelConfirmation level, ConfirmationWriter.Withdrawal withdrawal) {
        if (!writer.withdraw(level.id(), withdrawal)) {
            throw new LevelOvertaken(newest(level.indicator()));
        }
        Threshold threshold = level.threshold();
        Confirmed.Text text = level.confirmed().text();
        audit.changed(
                "criteria.audit.level-withdrawn",
                subject(asked, unitOf(threshold)),
                recorded(asked, threshold, text, null),
                recorded(asked, threshold, text, withdrawal.reason()));
    }

    /** The country's figures belong to the country, a province's to the province. */
    public static String unitOf(Threshold threshold) {
        String place = threshold.place();
        return threshold.scope() == Threshold.Scope.PROVINCE && place != null ? place : Actor.WHOLE_COUNTRY;
    }

    private Subject subject(Asked asked, String unit) {
        IndicatorRef indicator = asked.indicator();
        String name = texts.of(
                "criteria.confirming.subject", indicator.code(), asked.set().name());
        return new Subject("level", indicator.setId() + ":" + indicator.code(), name, unit);
    }

    private Asked asked(IndicatorRef indicator) {
        return new Asked(
                sets.current(indicator.setId()).orElseThrow(() -> CriteriaSetNotFound.set(indicator.setId())),
                indicator);
    }

    /** A level holds as long as the wording it belongs to unless the text says otherwise. */
    private static Threshold threshold(ReadLevel read, @Nullable Wording wording) {
        LocalDate from = read.validFrom() != null || wording == null ? read.validFrom() : wording.validFrom();
        LocalDate to = read.validTo() != null || wording == null ? read.validTo() : wording.validTo();
        return new Threshold(read.scope(), read.place(), read.year(), from, to, read.level(), TO_BE_READ);
    }

    private @Nullable LevelConfirmation holding(IndicatorRef indicator, Threshold threshold) {
        return reader.of(indicator).stream()
                .filter(level -> level.holds() && level.key().equals(LevelKey.of(threshold)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LevelConfirmation newest(IndicatorRef indicator) {
        List<LevelConfirmation> all = reader.of(indicator);
        return all.isEmpty() ? null : all.getLast();
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
