package vn.ntm.platform.security;

/** What an account may do, as far as the product has acts to allow. */
public enum Role {
    /** Drafts and imports plans. */
    COMMUNE_NTM_OFFICER,
    /** Decides; reads everything. */
    COMMUNE_LEADER,
    /** Keeps reference data: units, criteria. */
    DATA_STEWARD
}
