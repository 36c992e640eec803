package vn.ntm.planning.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.people.Identifiers;
import vn.ntm.planning.handed.Aim;
import vn.ntm.planning.handed.Basis;
import vn.ntm.planning.handed.NewTargets;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.TypedNumber;

/** Reads the form of targets that are handed down: a document, and some lines of what it wants. */
final class HandedForm {
    /** Lines the form has. */
    static final int LINES = 6;

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_WORDS = 500;

    private final SentForm form;
    private final List<CriteriaSetOutline> sets;

    private HandedForm(SentForm form, List<CriteriaSetOutline> sets) {
        this.form = form;
        this.sets = sets;
    }

    /** Empty when something cannot be read; the form then has its messages. */
    static Optional<NewTargets> read(SentForm form, List<CriteriaSetOutline> sets) {
        return new HandedForm(form, sets).read();
    }

    private Optional<NewTargets> read() {
        Integer year = form.whole("year", FIRST_YEAR, LAST_YEAR);
        LocalDate day = form.day("day");
        List<Aim> aims = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            aim(i).ifPresent(aims::add);
        }
        if (year == null) {
            form.reject("year", "planning.handed.no-year");
        }
        if (day == null) {
            form.reject("day", "planning.handed.no-day");
        }
        UUID key = Identifiers.read(form.value("key")).orElseGet(UUID::randomUUID);
        return year == null || day == null || !form.isFine()
                ? Optional.empty()
                : Optional.of(
                        new NewTargets(year, new Basis(form.words("number"), day, form.words("issuer")), aims, key));
    }

    /** A line without a kind wants nothing. */
    private Optional<Aim> aim(int line) {
        String typed = form.words("kind" + line);
        for (Aim.Kind kind : Aim.Kind.values()) {
            if (kind.name().equals(typed)) {
                return Optional.of(aim(line, kind));
            }
        }
        if (form.has("amount" + line) || form.has("words" + line) || form.has("criterion" + line)) {
            form.reject("kind" + line, "planning.handed.no-kind");
        }
        return Optional.empty();
    }

    private Aim aim(int line, Aim.Kind kind) {
        String set = form.has("set") ? form.words("set") : null;
        Integer criterion = criterion(line, set);
        BigDecimal amount = amount(line, kind);
        LocalDate due = form.day("due" + line);
        String words = form.words("words" + line);
        if (kind == Aim.Kind.CRITERION && criterion == null) {
            form.reject("criterion" + line, "planning.handed.no-criterion");
        }
        if (kind == Aim.Kind.DEADLINE && due == null) {
            form.reject("due" + line, "planning.handed.no-due");
        }
        if ((kind == Aim.Kind.DEADLINE || kind == Aim.Kind.INDICATOR) && words.isEmpty()) {
            form.reject("words" + line, "planning.handed.no-content");
        }
        if (words.length() > MOST_WORDS) {
            form.reject("words" + line, "people.text.too-long", MOST_WORDS);
        }
        boolean needsSet = kind == Aim.Kind.COUNT || criterion != null;
        return new Aim(kind, needsSet ? set : null, criterion, amount, due, words);
    }

    private @Nullable Integer criterion(int line, @Nullable String set) {
        Integer number = form.whole("criterion" + line, 1, 99);
        boolean known = sets.stream()
                .filter(one -> one.id().equals(set))
                .flatMap(one -> one.criteria().stream())
                .anyMatch(one -> Integer.valueOf(one.number()).equals(number));
        if (number != null && !known) {
            form.reject("criterion" + line, "planning.handed.unknown-criterion", number);
        }
        return number;
    }

    private @Nullable BigDecimal amount(int line, Aim.Kind kind) {
        String field = "amount" + line;
        boolean needed = kind == Aim.Kind.COUNT || kind == Aim.Kind.BUDGET;
        if (!needed) {
            return null;
        }
        TypedNumber typed =
                kind == Aim.Kind.COUNT ? TypedNumber.readWhole(form.words(field)) : TypedNumber.read(form.words(field));
        BigDecimal number = typed.number();
        if (!form.has(field) || (number != null && number.signum() < 0)) {
            form.reject(field, "planning.handed.no-amount");
        } else if (typed.problemKey() != null) {
            form.reject(field, typed.problemKey(), typed.problemWords().toArray());
        }
        return number;
    }
}
