package vn.ntm.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session as one request sees it; knows what of it is not in the database yet. */
public final class KeptSession implements Session {
    /** A page view writes no row: when a session was last used is kept to the minute. */
    private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    private @Nullable String keptId;
    private final Instant created;
    private Instant keptLastSeen;
    private final Map<String, Object> attributes;
    private final Duration longest;
    private String id;
    private Instant lastSeen;
    private Duration idle;
    private boolean changed;

    private KeptSession(
            String id,
            @Nullable String keptId,
            Instant created,
            Instant lastSeen,
            Map<String, Object> attributes,
            SignInSettings settings) {
        this.id = id;
        this.keptId = keptId;
        this.created = created;
        this.keptLastSeen = lastSeen;
        this.lastSeen = lastSeen;
        this.attributes = attributes;
        this.idle = settings.idle();
        this.longest = settings.longest();
    }

    static KeptSession fresh(Instant now, SignInSettings settings) {
        return new KeptSession(Tokens.random(), null, now, now, new HashMap<>(), settings);
    }

    static KeptSession kept(
            String id, Instant created, Instant lastSeen, Map<String, Object> attributes, SignInSettings settings) {
        return new KeptSession(id, id, created, lastSeen, new HashMap<>(attributes), settings);
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
        return (T) attributes.get(name);
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
