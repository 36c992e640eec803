package vn.ntm.planning.handed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Targets in words for people. */
@Component
public class AimWords {
    private final CriteriaSets sets;
    private final Texts texts;

    AimWords(CriteriaSets sets, Texts texts) {
        this.sets = sets;
        this.texts = texts;
    }

    /** "Tiêu chí 6 Văn hóa đạt trước ngày 30/9/2026". */
    public String of(Aim aim) {
        List<String> parts = new ArrayList<>();
        switch (aim.kind()) {
            case COUNT -> parts.add(texts.of("planning.handed.aim.count", number(aim)));
            case BUDGET -> parts.add(texts.of("planning.handed.aim.budget", number(aim)));
            case CRITERION -> parts.add(texts.of("planning.handed.aim.criterion", criterion(aim)));
            case INDICATOR ->
                parts.add(
                        aim.criterion() == null
                                ? ""
                                : texts.of("planning.criterion", criterion(aim), "")
                                                .strip() + ":");
            case DEADLINE -> {}
        }
        parts.add(aim.words());
        if (aim.due() != null) {
            parts.add(texts.of("planning.handed.aim.due", Vietnamese.date(aim.due())));
        }
        parts.removeIf(String::isBlank);
        return String.join(" ", parts);
    }

    private static String number(Aim aim) {
        return Vietnamese.number(Objects.requireNonNullElse(aim.amount(), BigDecimal.ZERO), 4);
    }

    /** "6 Văn hóa"; the number alone when the set is not known here. */
    private String criterion(Aim aim) {
        return sets.outlines().stream()
                .filter(set -> set.id().equals(aim.set()))
                .flatMap(set -> set.criteria().stream())
                .filter(criterion -> Objects.equals(criterion.number(), aim.criterion()))
                .findFirst()
                .map(criterion -> criterion.number() + " " + criterion.name())
                .orElse(String.valueOf(aim.criterion()));
    }
}
