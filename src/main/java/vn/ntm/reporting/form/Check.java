package vn.ntm.reporting.form;

/**
 * What must hold in every row of a form.
 *
 * @param rule a comparison of two formulas, such as {@code poor <= households}; a row in which a part is unknown is not judged
 * @param words said where it does not hold, Vietnamese
 */
public record Check(String rule, String words) {}
