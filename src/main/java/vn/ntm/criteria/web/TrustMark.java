package vn.ntm.criteria.web;

import vn.ntm.criteria.Confidence;
import vn.ntm.shared.Texts;

/** How a degree of trust looks: class, icon and words. */
public record TrustMark(String css, String icon, String words) {
    static TrustMark of(Confidence confidence, Texts texts) {
        return switch (confidence) {
            case SOURCED -> new TrustMark("trust sure", "circle-check-f", texts.of("criteria.trust.sourced"));
            case INFERRED -> new TrustMark("trust", "scale", texts.of("criteria.trust.inferred"));
            case RECALLED -> new TrustMark("trust unsure", "alert-triangle-f", texts.of("criteria.trust.recalled"));
            case UNKNOWN, PLACEHOLDER -> new TrustMark("trust", "circle-dashed", texts.of("criteria.trust.unknown"));
        };
    }
}
