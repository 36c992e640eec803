package vn.ntm.reporting.request;

import java.time.LocalDate;

/** The paper a request stands in. */
public record Paper(String number, LocalDate day, String issuer) {}
