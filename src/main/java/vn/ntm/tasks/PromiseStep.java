package vn.ntm.tasks;

import java.time.Instant;

/** What happened to a promise once; never changed. */
public record PromiseStep(PromiseState state, Instant at, String by, String title, String note) {}
