package vn.ntm.assessment;

/** What a reader must know beside a verdict. */
public enum Mark {
    /** The level has not been compared with the official text. */
    PROVISIONAL,
    /** The value is older than twelve months. */
    OUTDATED,
    /** Met before, no longer now. */
    AT_RISK,
    /** The commune's own value differs from what its hamlets add up to. */
    CONFLICT,
    /** Only a rate is known, not what was counted. */
    RATE_ONLY,
    /** A person has concluded otherwise than the rule. */
    OVERRULED
}
