package vn.ntm.values.bulk;

import vn.ntm.values.Question;

/**
 * A question that a column or cell names.
 *
 * @param code of the indicator in its set
 * @param part one of {@link vn.ntm.values.Part}
 */
public record Asked(String code, String part, Question question) {}
