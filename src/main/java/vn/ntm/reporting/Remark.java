package vn.ntm.reporting;

import java.time.Instant;

/** What was said about one cell or paragraph when the report was given back. */
public record Remark(CellAt at, String words, Instant when, String by) {}
