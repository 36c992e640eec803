package vn.ntm.organization;

import org.jspecify.annotations.Nullable;

/**
 * A commune among all of the country on a day; one that is gone by then as on its last day.
 *
 * @param province code of the province it lay in, null when that is not known
 * @param hamlets how many hamlets we know it had
 * @param exists whether it was there on the day itself
 */
public record CommuneOnDay(String code, @Nullable String province, int hamlets, boolean exists) {}
