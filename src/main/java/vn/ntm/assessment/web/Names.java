package vn.ntm.assessment.web;

import vn.ntm.criteria.IndicatorRef;
import vn.ntm.shared.Texts;

/** Numbers of indicators as readers see them, and the anchors of their places on a page. */
final class Names {
    private Names() {}

    static String number(String code, Texts texts) {
        if (code.startsWith(IndicatorRef.CONDITION)) {
            return texts.of("assessment.condition");
        }
        return Character.isDigit(code.charAt(0)) ? code : texts.of("criteria.indicator.unnumbered");
    }

    static String anchor(String code) {
        return "ct-" + code.replace(IndicatorRef.CONDITION, "dk-");
    }
}
