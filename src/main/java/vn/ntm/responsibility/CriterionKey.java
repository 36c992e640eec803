package vn.ntm.responsibility;

/** A criterion of a set, for one commune. */
public record CriterionKey(String unitCode, String setId, int criterion) {
    String id() {
        return unitCode + "/" + setId + "/" + criterion;
    }
}
