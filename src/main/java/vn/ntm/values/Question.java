package vn.ntm.values;

import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Wording;

/**
 * What an indicator, or one part of it, asks to be measured.
 *
 * @param criterion number of the criterion it belongs to, 0 for a condition for recognition
 * @param name as people call it: number and words
 * @param measure how this part is measured
 * @param adding how hamlets add up
 */
public record Question(MeasureId id, int criterion, String name, Wording.Measure measure, Adding adding) {}
