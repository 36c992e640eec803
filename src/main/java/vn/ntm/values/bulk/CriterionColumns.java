package vn.ntm.values.bulk;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a criterion asks, part by part. */
@Service
@Transactional(readOnly = true)
public class CriterionColumns {
    private final Bringing bringing;

    CriterionColumns(Bringing bringing) {
        this.bringing = bringing;
    }

    /**
     * In the order of the set.
     *
     * @throws ImportRefused when there is no such set, or the year is out of reach
     */
    public List<Asked> of(String setId, int criterion, int year) {
        return bringing.asked(setId, year).ofCriterion(criterion);
    }
}
