package vn.ntm.works.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedNumber;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;
import vn.ntm.works.Answer;
import vn.ntm.works.Contract;
import vn.ntm.works.Executor;
import vn.ntm.works.NewStep;
import vn.ntm.works.Special;
import vn.ntm.works.WorkFacts;
import vn.ntm.works.WorkState;

/** Reads forms about works, and fills them with what is known. */
final class WorkForm {
    /** Put before the code of a hamlet in the name of its box. */
    static final String HAMLET = "hamlet.";

    private static final String CRITERION = "\\d{1,2}(\\.\\d{1,2})?";

    private WorkForm() {}

    static WorkFacts facts(SentForm form, List<Choice> hamlets) {
        return new WorkFacts(
                VietnameseText.squeezed(form.value("name")),
                form.words("purpose"),
                form.words("scale"),
                form.words("place"),
                hamlets.stream()
                        .map(Choice::value)
                        .filter(code -> form.has(HAMLET + code))
                        .toList(),
                criteria(form),
                VietnameseText.squeezed(form.value("owner")),
                one(form, "executor", Executor.values(), Executor.FIRM),
                form.words("design"),
                amount(form, "cost"),
                number(form, "peoplePercent"),
                form.day("start"),
                form.day("end"),
                form.words("keeper"),
                new Special(
                        form.has("special"),
                        one(form, "inProgramme", Answer.values(), Answer.UNKNOWN),
                        one(form, "managedHere", Answer.values(), Answer.UNKNOWN),
                        one(form, "simpleDesign", Answer.values(), Answer.UNKNOWN),
                        form.words("workType").matches("[a-z][a-z0-9-]*") ? form.words("workType") : ""));
    }

    private static List<String> criteria(SentForm form) {
        List<String> named = Arrays.stream(form.words("criteria").split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (!named.stream().allMatch(word -> word.matches(CRITERION))) {
            form.reject("criteria", "works.problem.criteria");
        }
        return named;
    }

    static <E extends Enum<E>> E one(SentForm form, String field, E[] all, E otherwise) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(form.words(field)))
                .findFirst()
                .orElse(otherwise);
    }

    /** Whole đồng, null for an empty field or one that cannot be read; the latter gets its message. */
    static @Nullable Long amount(SentForm form, String field) {
        BigDecimal read = read(form, field, TypedNumber.readWhole(form.value(field)));
        return read == null ? null : read.longValue();
    }

    private static @Nullable BigDecimal number(SentForm form, String field) {
        return read(form, field, TypedNumber.read(form.value(field)));
    }

    private static @Nullable BigDecimal read(SentForm form, String field, TypedNumber typed) {
        if (!form.has(field)) {
            return null;
        }
        if (typed.problemKey() != null) {
            form.reject(field, typed.problemKey(), typed.problemWords().toArray());
        }
        return typed.number();
    }

    /** The day, with a message when there is none; then the epoch stands for it. */
    static LocalDate day(SentForm form, String field) {
        if (!form.has(field)) {
            form.reject(field, "works.problem.day");
        }
        return Objects.requireNonNullElse(form.day(field), LocalDate.EPOCH);
    }

    static NewStep step(SentForm form) {
        WorkState to = one(form, "to", WorkState.values(), WorkState.PROPOSED);
        return new NewStep(to, day(form, "day"), form.words("paper"), form.words("reason"));
    }

    static Contract contract(SentForm form) {
        Long amount = amount(form, "amount");
        return new Contract(
                UUID.randomUUID(),
                VietnameseText.squeezed(form.value("number")),
                VietnameseText.squeezed(form.value("contractor")),
                form.has("firm"),
                day(form, "signedOn"),
                amount == null ? 0 : amount,
                form.day("contractStart"),
                form.day("contractEnd"),
                "");
    }

    /** The form of a work that is there already. */
    static SentForm filled(WorkFacts facts, int version, Texts texts) {
        SentForm form = SentForm.empty(texts)
                .with("seen", version)
                .with("name", facts.name())
                .with("purpose", facts.purpose())
                .with("scale", facts.scale())
                .with("place", facts.place())
                .with("criteria", String.join(", ", facts.criteria()))
                .with("owner", facts.owner())
                .with("executor", facts.executor())
                .with("design", facts.design())
                .with("cost", facts.cost() == null ? null : Vietnamese.number(facts.cost()))
                .with(
                        "peoplePercent",
                        facts.peoplePercent() == null ? null : Vietnamese.number(facts.peoplePercent(), 2))
                .with("start", facts.start() == null ? null : Vietnamese.date(facts.start()))
                .with("end", facts.end() == null ? null : Vietnamese.date(facts.end()))
                .with("keeper", facts.keeper())
                .with("special", facts.special().wanted() ? "1" : "")
                .with("inProgramme", facts.special().inProgramme())
                .with("managedHere", facts.special().managedHere())
                .with("simpleDesign", facts.special().simpleDesign())
                .with("workType", facts.special().workType());
        facts.hamlets().forEach(code -> form.with(HAMLET + code, "1"));
        return form;
    }
}
