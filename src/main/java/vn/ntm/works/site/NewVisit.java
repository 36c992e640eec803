package vn.ntm.works.site;

import java.time.LocalDate;

/**
 * A visit as it is written down.
 *
 * @param members of the board who came
 * @param lookedAt which part of the work
 * @param words what was found, may be empty when nothing was
 */
public record NewVisit(LocalDate day, int members, String lookedAt, Finding finding, String words) {}
