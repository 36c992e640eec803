package vn.ntm.access;

import static vn.ntm.access.Role.ACCOUNTANT;
import static vn.ntm.access.Role.CLERK;
import static vn.ntm.access.Role.COMMUNE_LEADER;
import static vn.ntm.access.Role.COMMUNE_NTM_OFFICER;
import static vn.ntm.access.Role.CRITERION_OFFICER;
import static vn.ntm.access.Role.DATA_STEWARD;
import static vn.ntm.access.Role.DISTRICT_APPRAISER;
import static vn.ntm.access.Role.DISTRICT_COORDINATOR;
import static vn.ntm.access.Role.FRONT_OFFICER;
import static vn.ntm.access.Role.HAMLET_BOARD;
import static vn.ntm.access.Role.HAMLET_HEAD;
import static vn.ntm.access.Role.OVERSIGHT;
import static vn.ntm.access.Role.PROVINCE_APPRAISER;
import static vn.ntm.access.Role.PROVINCE_COORDINATOR;
import static vn.ntm.access.Role.RESIDENT;
import static vn.ntm.access.Role.SYS_ADMIN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The table of permissions: each act with the roles that may do it, always within the units of the signed-in position. Pages, the service layer,
 * the page "Ai được làm gì" and {@code docs/permissions.md} all read it here.
 */
public enum Act {
    /** Units, criteria sets, this table. */
    SEE_REFERENCE(everybody()),
    /** The own work list, the own account, the own data. */
    DO_OWN_WORK(everybody()),
    SEE_PLANS(everybodyBut(RESIDENT)),
    IMPORT_PLAN(only(COMMUNE_NTM_OFFICER)),
    /** Hand out duties, accept or return what was done. */
    GIVE_DUTIES(only(COMMUNE_LEADER, COMMUNE_NTM_OFFICER, PROVINCE_COORDINATOR)),
    /** Pass the open work of one position on to another. */
    HAND_OVER(only(COMMUNE_LEADER, PROVINCE_COORDINATOR)),
    /** Let another person act in the own position for some days. */
    DELEGATE(only(
            COMMUNE_LEADER,
            COMMUNE_NTM_OFFICER,
            CRITERION_OFFICER,
            CLERK,
            ACCOUNTANT,
            FRONT_OFFICER,
            PROVINCE_COORDINATOR,
            PROVINCE_APPRAISER)),
    /** Who holds which position; telephone and e-mail masked. */
    SEE_PEOPLE(only(SYS_ADMIN, COMMUNE_LEADER, COMMUNE_NTM_OFFICER, CLERK, OVERSIGHT, PROVINCE_COORDINATOR)),
    /** Persons, positions and who holds them. */
    KEEP_PEOPLE(only(SYS_ADMIN)),
    /** Open and close accounts, hand out one-time links, end sessions. */
    KEEP_ACCOUNTS(only(SYS_ADMIN)),
    /** Who did what and when. */
    SEE_AUDIT(only(SYS_ADMIN, COMMUNE_LEADER, OVERSIGHT, PROVINCE_COORDINATOR)),
    /** The register of processing, unmasked data of one person, its export and correction. */
    KEEP_PERSONAL_DATA(only(SYS_ADMIN, COMMUNE_LEADER)),
    /** State of the backups. */
    SEE_BACKUPS(only(SYS_ADMIN)),
    /** Letters on their way: what failed and why, sending again, a test. */
    KEEP_MAIL(only(SYS_ADMIN)),
    CHANGE_UNITS(only(DATA_STEWARD)),
    /** Bring in the borders of communes for maps: reference data, as the units themselves. */
    KEEP_MAP(only(DATA_STEWARD)),
    /** Values, verdicts, judgements, what is missing for a title. */
    SEE_ASSESSMENT(everybodyBut(RESIDENT)),
    /** Many communes at once: matrix, bands, course, map, sums. */
    SEE_OVERVIEW(only(PROVINCE_COORDINATOR, PROVINCE_APPRAISER, DISTRICT_COORDINATOR, DISTRICT_APPRAISER)),
    /** Measured values; an officer of single criteria those of these criteria, a hamlet head those of the hamlet. */
    ENTER_VALUES(only(COMMUNE_NTM_OFFICER, CRITERION_OFFICER, HAMLET_HEAD)),
    /** Many values at once from a file or over the interface for programs, and taking an import back. */
    IMPORT_VALUES(only(COMMUNE_NTM_OFFICER, PROVINCE_COORDINATOR)),
    /** The commune's own judgement of an indicator; from then on its values are locked. */
    SELF_ASSESS(only(COMMUNE_NTM_OFFICER, CRITERION_OFFICER)),
    /** Judgement of an indicator by the superior's office (thẩm tra), and returning it with a reason. */
    VERIFY_INDICATORS(only(PROVINCE_COORDINATOR, DISTRICT_COORDINATOR)),
    /** Judgement of an indicator by the department in charge (thẩm định), and returning it with a reason. */
    APPRAISE_INDICATORS(only(PROVINCE_APPRAISER, DISTRICT_APPRAISER)),
    /** Put another verdict in place of a computed one, with a reason. */
    OVERRIDE_VERDICTS(only(COMMUNE_LEADER)),
    /** Freeze the assessment of a year. */
    CLOSE_ASSESSMENT(only(COMMUNE_LEADER)),
    ADD_EVIDENCE(only(COMMUNE_NTM_OFFICER, CRITERION_OFFICER, HAMLET_HEAD, HAMLET_BOARD)),
    /** Accept or reject evidence that somebody else brought. */
    JUDGE_EVIDENCE(only(COMMUNE_NTM_OFFICER, COMMUNE_LEADER)),
    /** Confirm a required level against the text of the law, or enter one with its decision. */
    CONFIRM_LEVELS(only(DATA_STEWARD, PROVINCE_COORDINATOR)),
    /** How and by when a criterion that is not met is to be met. */
    KEEP_ROADMAP(only(COMMUNE_NTM_OFFICER, COMMUNE_LEADER)),
    SEE_TASKS(everybodyBut(RESIDENT)),
    /** Open, assign, change and cancel tasks, look at what was handed in. */
    KEEP_TASKS(only(COMMUNE_NTM_OFFICER, COMMUNE_LEADER)),
    /** Report on the tasks the position has a part in, hand them in; whoever is accountable looks at what others handed in. */
    WORK_ON_TASKS(only(
            COMMUNE_NTM_OFFICER,
            COMMUNE_LEADER,
            CRITERION_OFFICER,
            CLERK,
            ACCOUNTANT,
            FRONT_OFFICER,
            HAMLET_HEAD,
            HAMLET_BOARD)),
    /** Boards with their members and meetings; who answers for which criterion. */
    SEE_BOARDS(everybodyBut(RESIDENT)),
    /** Found, reconstitute and dissolve boards, call meetings, keep their minutes. */
    KEEP_BOARDS(only(COMMUNE_NTM_OFFICER, COMMUNE_LEADER)),
    /** Say which positions answer for a criterion. */
    ASSIGN_CRITERIA(only(COMMUNE_NTM_OFFICER, COMMUNE_LEADER)),
    /** Registers of documents, and each document with its number; those without one only for who works on them or supervises. */
    SEE_DOCUMENTS(everybodyBut(RESIDENT, DISTRICT_COORDINATOR, DISTRICT_APPRAISER, SYS_ADMIN, DATA_STEWARD)),
    DRAFT_DOCUMENTS(only(COMMUNE_NTM_OFFICER, CRITERION_OFFICER, ACCOUNTANT)),
    /** Look at a document as head of the drafting unit or for the law; signers also review. */
    REVIEW_DOCUMENTS(only(COMMUNE_NTM_OFFICER, CRITERION_OFFICER, COMMUNE_LEADER)),
    SIGN_DOCUMENTS(only(COMMUNE_LEADER)),
    /** Give numbers, send out, keep both registers, their bodies and rules. */
    NUMBER_DOCUMENTS(only(CLERK)),
    /** Words of a plan and their checks, its official document, the next year's draft, answers to what the superior hands down. */
    PREPARE_PLANS(only(COMMUNE_NTM_OFFICER)),
    /** Say something about a paragraph of a plan under review; whoever prepares plans says what was done about it. */
    COMMENT_PLANS(only(
            COMMUNE_NTM_OFFICER, CRITERION_OFFICER, COMMUNE_LEADER, CLERK, ACCOUNTANT, FRONT_OFFICER, HAMLET_HEAD)),
    /** Hand targets down to many communes, see how their plans respond. */
    HAND_DOWN_TARGETS(only(PROVINCE_COORDINATOR, DISTRICT_COORDINATOR)),
    /** Say that a plan in force is over. */
    CLOSE_PLANS(only(COMMUNE_LEADER)),
    ARCHIVE_PLANS(only(CLERK)),
    /** The Word templates that the commune's documents are made from. */
    KEEP_TEMPLATES(only(CLERK, COMMUNE_NTM_OFFICER)),
    /** Send issued documents to their readers and remind them; print the sheets of work of all hamlets. */
    SEND_DOCUMENTS(only(COMMUNE_LEADER, COMMUNE_NTM_OFFICER, CLERK)),
    /** Who has read what. */
    SEE_DELIVERIES(only(COMMUNE_LEADER, COMMUNE_NTM_OFFICER, CLERK, OVERSIGHT)),
    /** Reports of the own unit and of units below it, the forms they are written on. */
    SEE_REPORTS(everybodyBut(RESIDENT)),
    /** Begin reports of the own unit, write in them, put them before the leader. */
    PREPARE_REPORTS(only(COMMUNE_NTM_OFFICER, CRITERION_OFFICER, ACCOUNTANT, FRONT_OFFICER, PROVINCE_COORDINATOR)),
    /** Sign and send a report that somebody else prepared, or give it back. */
    SIGN_REPORTS(only(COMMUNE_LEADER, PROVINCE_COORDINATOR)),
    /** Take reports of units below, return them, close them; see who has sent and remind who has not. */
    RECEIVE_REPORTS(only(PROVINCE_COORDINATOR, DISTRICT_COORDINATOR)),
    /** The calendar of reports and requests in between. */
    SCHEDULE_REPORTS(only(PROVINCE_COORDINATOR, DISTRICT_COORDINATOR)),
    /** Forms of reports: new ones and new versions. */
    DESIGN_FORMS(only(DATA_STEWARD)),
    /** Money of the programme and sums of what people gave; names of contributors need more. */
    SEE_FUNDING(everybodyBut(RESIDENT)),
    /** Enter and reverse lines of the ledger. */
    KEEP_LEDGER(only(ACCOUNTANT)),
    /** Drives for contributions of a hamlet, with the meeting that decided on them. */
    KEEP_DRIVES(only(COMMUNE_NTM_OFFICER, HAMLET_HEAD)),
    /** What people promise and bring. */
    TAKE_CONTRIBUTIONS(only(HAMLET_HEAD, HAMLET_BOARD, ACCOUNTANT)),
    /** Say what a contribution that somebody else received is worth; it goes to the ledger. */
    VALUE_CONTRIBUTIONS(only(ACCOUNTANT)),
    /** Names of those who gave, also where they did not agree to be named. */
    SEE_CONTRIBUTORS(
            only(COMMUNE_NTM_OFFICER, COMMUNE_LEADER, ACCOUNTANT, HAMLET_HEAD, HAMLET_BOARD, FRONT_OFFICER, OVERSIGHT)),
    /** What a working day, a square metre or goods are worth. */
    KEEP_PRICES(only(ACCOUNTANT)),
    /** Works of the programme with their contracts. */
    KEEP_PROJECTS(only(COMMUNE_NTM_OFFICER, ACCOUNTANT)),
    /** Approve a work, stop it, take a step back, let it begin without capital. */
    APPROVE_PROJECTS(only(COMMUNE_LEADER)),
    /** How far a building is, pictures of it, its maintenance. */
    RECORD_PROGRESS(only(COMMUNE_NTM_OFFICER, CRITERION_OFFICER, HAMLET_HEAD, HAMLET_BOARD, ACCOUNTANT)),
    /** Visits of the community investment supervision board. */
    SUPERVISE_WORKS(only(FRONT_OFFICER, HAMLET_BOARD)),
    /** The province's list of works for the special mechanism. */
    KEEP_WORK_TYPES(only(PROVINCE_COORDINATOR)),
    /** Who applied for support; policies and sums are for everybody who sees the money. */
    SEE_SUPPORT_CASES(only(COMMUNE_NTM_OFFICER, COMMUNE_LEADER, ACCOUNTANT, HAMLET_HEAD, OVERSIGHT)),
    /** Policies of support and applications for it. */
    KEEP_SUPPORT(only(COMMUNE_NTM_OFFICER)),
    /** Agree to or refuse an application that somebody else took. */
    DECIDE_SUPPORT(only(COMMUNE_LEADER));

    /** Never changed: made once, by the table above. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Act(Set<Role> roles) {
        this.roles = roles;
    }

    /** Whether a position of the role may do it within its units. */
    public boolean isAllowedTo(Role role) {
        return roles.contains(role);
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "access.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<Role> everybody() {
        return EnumSet.allOf(Role.class);
    }

    private static Set<Role> everybodyBut(Role... left) {
        return EnumSet.complementOf(EnumSet.copyOf(Set.of(left)));
    }

    private static Set<Role> only(Role... roles) {
        return EnumSet.copyOf(Set.of(roles));
    }
}
