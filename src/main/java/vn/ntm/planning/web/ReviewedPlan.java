package vn.ntm.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.CriterionState;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSetOutline.Named;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.Confirmation;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.PlanProperties;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.TaskStatement;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** Reads the review form; every field that cannot be taken gets its message, all at once. */
final class ReviewedPlan {
    private static final int LONGEST_TEXT = 4000;

    private final ReviewForm form;
    private final List<CriteriaSetOutline> sets;
    private final Gazetteer gazetteer;
    private final Texts texts;

    ReviewedPlan(ReviewForm form, List<CriteriaSetOutline> sets, Gazetteer gazetteer, Texts texts) {
        this.form = form;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.texts = texts;
    }

    /** Empty when the form has messages. */
    Optional<Confirmation> confirmation() {
        int year = year();
        LocalDate issuedOn = date("issuedOn", false);
        LocalDate baseline = date("baselineDate", true);
        String unit = unit(issuedOn, year);
        CriteriaSetOutline set = set();
        SortedMap<Integer, CriterionState> states = states(set);
        List<ConfirmedTarget> targets = targets(set);
        List<TaskStatement> tasks = tasks(set);
        List<Found<String>> recipients = recipients();
        PlanProperties properties = properties(issuedOn);
        if (!form.errors().isEmpty() || baseline == null || set == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Confirmation(unit, year, set.id(), baseline, properties, states, targets, tasks, recipients));
    }

    private PlanProperties properties(@Nullable LocalDate issuedOn) {
        String subject = text("subject");
        if (subject == null) {
            reject("subject", "planning.review.subject.missing");
        }
        return new PlanProperties(
                Objects.requireNonNullElse(text("type"), ""),
                text("number"),
                Objects.requireNonNullElse(subject, ""),
                text("place"),
                issuedOn,
                text("issuer"),
                text("parent"),
                text("signer"));
    }

    private int year() {
        String year = form.value("year").strip();
        if (!year.matches("20[1-9]\\d")) {
            reject("year", "planning.review.year.wrong");
            return 0;
        }
        return Integer.parseInt(year);
    }

    private @Nullable LocalDate date(String field, boolean required) {
        String typed = form.value(field).strip();
        if (typed.isEmpty()) {
            if (required) {
                reject(field, "planning.review.date.missing");
            }
            return null;
        }
        TypedDate date = TypedDate.read(typed);
        String problem = date.problem(texts);
        if (problem != null) {
            form.reject(field, problem);
        }
        return date.day();
    }

    private String unit(@Nullable LocalDate issuedOn, int year) {
        String code = form.value("unitCode").strip();
        if (code.isEmpty()) {
            reject("unitCode", "planning.review.unit.missing");
        } else if (year > 0) {
            LocalDate day = issuedOn != null ? issuedOn : LocalDate.of(year, 1, 1);
            if (gazetteer.withCode(UnitLevel.COMMUNE, code, day).isEmpty()) {
                reject("unitCode", "planning.review.unit.unknown", code, day.getYear());
            }
        }
        return code;
    }

    private @Nullable CriteriaSetOutline set() {
        String id = form.value("criteriaSet");
        Optional<CriteriaSetOutline> set =
                sets.stream().filter(one -> one.id().equals(id)).findFirst();
        if (set.isEmpty()) {
            reject("criteriaSet", "planning.review.set.missing");
        }
        return set.orElse(null);
    }

    private SortedMap<Integer, CriterionState> states(@Nullable CriteriaSetOutline set) {
        SortedMap<Integer, CriterionState> states = new TreeMap<>();
        for (Named criterion : set == null ? List.<Named>of() : set.criteria()) {
            states.put(criterion.number(), stateOf(criterion.number()));
        }
        return states;
    }

    private CriterionState stateOf(int criterion) {
        return switch (form.value("state_" + criterion)) {
            case "MET" -> CriterionState.MET;
            case "NOT_MET" -> CriterionState.NOT_MET;
            default -> CriterionState.NOT_ASSESSED;
        };
    }

    private List<ConfirmedTarget> targets(@Nullable CriteriaSetOutline set) {
        List<ConfirmedTarget> targets = new ArrayList<>();
        for (Named criterion : set == null ? List.<Named>of() : set.criteria()) {
            String line = form.value("target_" + criterion.number());
            if (!line.isEmpty()) {
                targets.add(new ConfirmedTarget(criterion.number(), lineNumber(line)));
            }
        }
        return targets;
    }

    private List<TaskStatement> tasks(@Nullable CriteriaSetOutline set) {
        List<TaskStatement> tasks = new ArrayList<>();
        for (ReviewForm.TaskRow row : form.tasks()) {
            String field = "task_" + row.index() + "_";
            String text = form.isRemoved(row.index()) ? null : text(field + "text");
            if (text != null) {
                tasks.add(new TaskStatement(
                        row.path(),
                        text,
                        row.lineNumber(),
                        criteria(row, set),
                        text(field + "lead"),
                        text(field + "due")));
            }
        }
        return tasks;
    }

    private List<Integer> criteria(ReviewForm.TaskRow row, @Nullable CriteriaSetOutline set) {
        String field = "task_" + row.index() + "_criteria";
        String typed = row.criteria().strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        if (!typed.matches("\\d{1,2}([\\s,;]+\\d{1,2})*")) {
            reject(field, "planning.review.task.criteria", typed);
            return List.of();
        }
        List<Integer> numbers = Pattern.compile("[\\s,;]+")
                .splitAsStream(typed)
                .map(Integer::valueOf)
                .distinct()
                .toList();
        numbers.stream()
                .filter(number -> set != null && set.criteria().stream().noneMatch(one -> one.number() == number))
                .forEach(number -> reject(field, "planning.review.task.noCriterion", number));
        return numbers;
    }

    private List<Found<String>> recipients() {
        text("recipients");
        return form.value("recipients")
                .lines()
                .map(line -> VietnameseText.squeezed(VietnameseText.atTheDoor(line)))
                .filter(line -> !line.isEmpty())
                .map(line -> new Found<>(line, 0))
                .toList();
    }

    private static int lineNumber(String line) {
        return line.matches("\\d{1,6}") ? Integer.parseInt(line) : 0;
    }

    /** A field without the blanks around and between, null when it is empty; too long a text gets its message. */
    private @Nullable String text(String field) {
        String value = orNull(form.value(field));
        if (value != null && value.length() > LONGEST_TEXT) {
            reject(field, "planning.review.task.long", Vietnamese.number(LONGEST_TEXT));
        }
        return value;
    }

    private static @Nullable String orNull(String text) {
        String tidy = VietnameseText.squeezed(VietnameseText.atTheDoor(text));
        return tidy.isEmpty() ? null : tidy;
    }

    private void reject(String field, String key, Object... arguments) {
        form.reject(field, texts.of(key, arguments));
    }
}
