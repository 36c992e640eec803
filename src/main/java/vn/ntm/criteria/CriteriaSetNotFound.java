package vn.ntm.criteria;

import vn.ntm.shared.Refusal;

/** Somebody asked for a criteria set, a revision or an indicator that we do not hold. */
public class CriteriaSetNotFound extends Refusal {
    private CriteriaSetNotFound(String messageKey, Object... arguments) {
        super(Kind.ABSENT, messageKey, arguments);
    }

    public static CriteriaSetNotFound set(String id) {
        return new CriteriaSetNotFound("criteria.absent.set", id);
    }

    public static CriteriaSetNotFound revision(String id, int revision) {
        return new CriteriaSetNotFound("criteria.absent.revision", id, revision);
    }

    public static CriteriaSetNotFound indicator(String set, String code) {
        return new CriteriaSetNotFound("criteria.absent.indicator", set, code);
    }
}
