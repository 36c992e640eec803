package vn.ntm.assessment.web;

import vn.ntm.assessment.Demand;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.values.Part;
import vn.ntm.values.ValueRules;

/** What the parts of an indicator are called and how each is measured. */
record PartWords(Texts texts) {
    /** Empty for the whole. */
    String label(Demand.Part part) {
        return switch (part.key()) {
            case Part.WHOLE -> "";
            case Part.WOMEN -> texts.of("assessment.part.women");
            case Part.MEN -> texts.of("assessment.part.men");
            default -> part.name().replace("<=", "≤").replace(">=", "≥");
        };
    }

    static Wording.Measure measure(Demand demand, Demand.Part part) {
        return part.name().isEmpty()
                ? demand.how()
                : part.level().map(ValueRules::measureOf).orElse(demand.how());
    }
}
