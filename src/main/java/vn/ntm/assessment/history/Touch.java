package vn.ntm.assessment.history;

/**
 * Something that may have changed where a commune stands.
 *
 * @param year the first year it may speak of, 0 for every year
 * @param causeId which value, piece, level …
 */
record Touch(Cause cause, int year, String causeId) {}
