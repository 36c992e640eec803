package vn.ntm.access;

import java.util.Locale;

/** What a position is for (handbook 14). What each may do stands in {@link Act}, over which units in {@link Scope}. */
public enum Role {
    /** Drafts plans and reports, sees all data of the commune, assembles dossiers. */
    COMMUNE_NTM_OFFICER(Seat.COMMUNE),
    /** Enters values and evidence for the criteria of the position. */
    CRITERION_OFFICER(Seat.COMMUNE),
    /** Assigns, signs, issues, directs. */
    COMMUNE_LEADER(Seat.COMMUNE),
    /** Numbers, registers, distributes and archives documents. */
    CLERK(Seat.COMMUNE),
    /** Keeps allocations, disbursements and receipts of contributions. */
    ACCOUNTANT(Seat.COMMUNE),
    /** Data, photos, minutes and contributions of one hamlet. */
    HAMLET_HEAD(Seat.HAMLET),
    /** Works and opinions of one hamlet. */
    HAMLET_BOARD(Seat.HAMLET),
    /** Surveys and supervision by the Fatherland Front; apart from the People's Committee. */
    FRONT_OFFICER(Seat.COMMUNE),
    /** Visits and petitions of the community investment supervision board. */
    COMMUNITY_BOARD(Seat.COMMUNE),
    /** Party committee and People's Council: read everything, change nothing. */
    OVERSIGHT(Seat.COMMUNE),
    /** Reads what is public and what is their own. */
    RESIDENT(Seat.COMMUNE),
    /** Schedules, aggregates and returns reports of a province's communes. */
    PROVINCE_COORDINATOR(Seat.PROVINCE),
    /** Judges the criteria of the own department for all communes of a province. */
    PROVINCE_APPRAISER(Seat.PROVINCE),
    /** Ballots in an appraisal council. */
    COUNCIL_MEMBER(Seat.PROVINCE),
    /** Coordination by a district office; districts ended on 30/06/2025. */
    DISTRICT_COORDINATOR(Seat.DISTRICT),
    /** Appraisal by a district office; districts ended on 30/06/2025. */
    DISTRICT_APPRAISER(Seat.DISTRICT),
    /** Keeps people, accounts and the machine; no business writes. */
    SYS_ADMIN(Seat.ANY),
    /** Keeps reference data: units, criteria; no business writes. */
    DATA_STEWARD(Seat.ANY);

    /** At which level of administration a position of a role sits. */
    public enum Seat {
        HAMLET,
        COMMUNE,
        DISTRICT,
        PROVINCE,
        /** At a commune or a province. */
        ANY
    }

    private final Seat seat;

    Role(Seat seat) {
        this.seat = seat;
    }

    public Seat seat() {
        return seat;
    }

    /** Whether holders sign for their body or administer the product: they can be asked for a second factor. */
    public boolean signsOrAdministers() {
        return this == COMMUNE_LEADER || this == SYS_ADMIN || this == DATA_STEWARD;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "access.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
