package vn.ntm.assessment.history;

import java.time.Instant;

/** A criterion that is followed since a moment, and how it stands now. */
record Followed(int criterion, Instant since, Stand now) {}
