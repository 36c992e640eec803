package vn.ntm.assessment;

import java.util.UUID;

/** Identifies a snapshot. */
public record SnapshotId(UUID id) {}
