package vn.ntm.reporting.source;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.ColumnSource;
import vn.ntm.reporting.form.FormDefinition.Repeat;

/** A column for each criterion of the set. */
@Component("reportingCriterionColumns")
class CriterionColumns implements ColumnSource {
    private final CriteriaSets sets;

    CriterionColumns(CriteriaSets sets) {
        this.sets = sets;
    }

    @Override
    public String name() {
        return "criteria";
    }

    @Override
    public List<Repeat> repeats(Asked asked) {
        return sets.outlines().stream()
                .filter(set -> set.id().equals(asked.setId()))
                .flatMap(set -> set.criteria().stream())
                .map(one -> new Repeat(String.valueOf(one.number()), one.name()))
                .toList();
    }
}
