package vn.ntm.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import vn.ntm.people.HeldPosition;

/** A session as one request sees it; knows what of it is not in the database yet. */
public final class KeptSession implements Session {
    /** Attribute: the positions of the session's person, as a list of {@link HeldPosition} read together with it; null while the session is nobody's. Never written. */
    public static final String POSITIONS = "ntm.positions";

    /** Attribute: how many notices each position has not read, by its id, read together with the positions. Never written. */
    public static final String UNREAD = "ntm.unread";

    /** A page view writes no row: when a session was last used is kept to the minute. */
    private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    private @Nullable String keptId;
    private final Instant created;
    private Instant keptLastSeen;
    private final Map<String, Object> attributes;
    private final @Nullable List<HeldPosition> positions;
    private final Map<UUID, Integer> unread;
    private final Duration longest;
    private String id;
    private Instant lastSeen;
    private Duration idle;
    private boolean changed;

    /** When it began and when it was last used. */
    record Times(Instant created, Instant lastSeen) {}

    /**
     * What is read with a session about its person and never written.
     *
     * @param positions null while the session is nobody's
     * @param unread notices by position
     */
    record AtTheDoor(@Nullable List<HeldPosition> positions, Map<UUID, Integer> unread) {
        static final AtTheDoor NOBODY = new AtTheDoor(null, Map.of());
    }

    private KeptSession(
            String id,
            @Nullable String keptId,
            Times times,
            Map<String, Object> attributes,
            AtTheDoor read,
            SignInSettings settings) {
        this.id = id;
        this.keptId = keptId;
        this.created = times.created();
        this.keptLastSeen = times.lastSeen();
        this.lastSeen = times.lastSeen();
        this.attributes = attributes;
        this.positions = read.positions();
        this.unread = Map.copyOf(read.unread());
        this.idle = settings.idle();
        this.longest = settings.longest();
    }

    static KeptSession fresh(Instant now, SignInSettings settings) {
        return new KeptSession(Tokens.random(), null, new Times(now, now), new HashMap<>(), AtTheDoor.NOBODY, settings);
    }

    static KeptSession kept(
            String id, Times times, Map<String, Object> attributes, AtTheDoor read, SignInSettings settings) {
        return new KeptSession(id, id, times, new HashMap<>(attributes), read, settings);
    }

    /** The id it is kept under, null when it is not kept yet. */
    @Nullable
    String keptId() {
        return keptId;
    }

    /** The database has it as it is now. */
    void isKept() {
        keptId = id;
        keptLastSeen = lastSeen;
        changed = false;
    }

    boolean hasSomethingToKeep() {
        return changed || !id.equals(keptId) || lastSeen.isAfter(keptLastSeen.plus(EXACT_ENOUGH));
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    boolean isOver(Instant now) {
        return now.isAfter(lastSeen.plus(idle)) || now.isAfter(created.plus(longest));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = Tokens.random();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T)
                switch (name) {
                    case POSITIONS -> positions;
                    case UNREAD -> unread;
                    default -> attributes.get(name);
                };
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        attributes.put(name, value);
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        changed |= attributes.remove(name) != null;
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        lastSeen = moment;
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastSeen;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return isOver(lastSeen);
    }
}
