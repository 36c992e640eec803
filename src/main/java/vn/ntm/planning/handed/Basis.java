package vn.ntm.planning.handed;

import java.time.LocalDate;

/** The superior's document: number, day and who issued it. */
public record Basis(String number, LocalDate day, String issuer) {}
