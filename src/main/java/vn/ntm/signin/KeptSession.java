package vn.ntm.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import vn.ntm.people.HeldPosition;

/** A session as one request sees it; knows what of it is not in the database yet. */
public final class KeptSession implements Session {
    /** Attribute: the positions of the session's person, as a list of {@link HeldPosition} read together with it; null while the session is nobody's. Never written. */
    public static final String POSITIONS = "ntm.positions";

    /** A page view writes no row: when a session was last used is kept to the minute. */
    private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    private @Nullable String keptId;
    private final Instant created;
    private Instant keptLastSeen;
    private final Map<String, Object> attributes;
    private final @Nullable List<HeldPosition> positions;
    private final Duration longest;
    private String id;
    private Instant lastSeen;
    private Duration idle;
    private boolean changed;

    /** When it began and when it was last used. */
    record Times(Instant created, Instant lastSeen) {}

    private KeptSession(
            String id,
            @Nullable String keptId,
            Times times,
            Map<String, Object> attributes,
            @Nullable List<HeldPosition> positions,
            SignInSettings settings) {
        this.id = id;
        this.keptId = keptId;
        this.created = times.created();
        this.keptLastSeen = times.lastSeen();
        this.lastSeen = times.lastSeen();
        this.attributes = attributes;
        this.positions = positions;
        this.idle = settings.idle();
        this.longest = settings.longest();
    }

    static KeptSession fresh(Instant now, SignInSettings settings) {
        return new KeptSession(Tokens.random(), null, new Times(now, now), new HashMap<>(), null, settings);
    }

    static KeptSession kept(
            String id,
            Times times,
            Map<String, Object> attributes,
            @Nullable List<HeldPosition> positions,
            SignInSettings settings) {
        return new KeptSession(id, id, times, new HashMap<>(attributes), positions, settings);
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
        return (T) (name.equals(POSITIONS) ? positions : attributes.get(name));
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
