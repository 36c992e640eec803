package vn.ntm.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.ntm.access.Act;

/** Kinds of objects that can be found, each with the act that its page asks for. Their order is that of the page where nothing else decides. */
public enum Kind {
    PLAN(Act.SEE_PLANS, "file-text"),
    TASK(Act.SEE_TASKS, "list-check"),
    /** Numbered ones: what has no number is not for everybody who sees the registers. */
    DOCUMENT(Act.SEE_DOCUMENTS, "file-text"),
    ARRIVAL(Act.SEE_DOCUMENTS, "download"),
    MEETING(Act.SEE_BOARDS, "messages"),
    BOARD(Act.SEE_BOARDS, "users"),
    EVIDENCE(Act.SEE_ASSESSMENT, "photo"),
    ROADMAP(Act.SEE_ASSESSMENT, "flag-f"),
    /** Whoever may neither give duties nor hand them over finds those of the own position only. */
    DUTY(Act.DO_OWN_WORK, "check", Act.GIVE_DUTIES, Act.HAND_OVER),
    PERSON(Act.SEE_PEOPLE, "user"),
    POSITION(Act.SEE_PEOPLE, "writing-sign"),
    CRITERION(Act.SEE_REFERENCE, "flag-f"),
    UNIT(Act.SEE_REFERENCE, "map-pin"),
    PLAN_TEXT(Act.SEE_PLANS, "file-text");

    private static final Set<Kind> LIVE = EnumSet.of(CRITERION, UNIT);

    private final Act asks;
    private final String icon;
    /** Never changed: made once, by the constructor. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Act> forAllPositions;

    Kind(Act asks, String icon, Act... forAllPositions) {
        this.asks = asks;
        this.icon = icon;
        this.forAllPositions = Set.of(forAllPositions);
    }

    public Act asks() {
        return asks;
    }

    /** Name in the icon file. */
    public String icon() {
        return icon;
    }

    /** Acts of which one opens the objects of all positions; empty where they are not bound to positions. */
    Set<Act> forAllPositions() {
        return forAllPositions;
    }

    /** Whether its objects have entries in the index; others are looked up where they are. */
    boolean isIndexed() {
        return !LIVE.contains(this);
    }

    /** How it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for anything that is none. */
    public static Optional<Kind> of(String word) {
        return EnumSet.allOf(Kind.class).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "search.kind." + word();
    }
}
