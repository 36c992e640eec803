package vn.ntm.signin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import vn.ntm.people.HeldPosition;
import vn.ntm.shared.Vietnamese;

/**
 * Sessions as rows, so that they outlive a restart and their owner can end them. One read per request, a write only when something changed: our own
 * because Spring's repository keeps ids in the clear and writes on every request.
 */
@Component
public class KeptSessions implements SessionRepository<KeptSession> {
    /** Attributes of a session: what kind of device it is, as the browser tells, and where it signed in from. */
    public static final String DEVICE = "ntm.device";

    public static final String ADDRESS = "ntm.address";

    private static final Logger LOG = LoggerFactory.getLogger(KeptSessions.class);
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";
    private static final ObjectInputFilter OWN_CLASSES = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxrefs=2000;vn.ntm.**;org.springframework.**;java.lang.*;java.util.**;java.time.**;!*");

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;

    KeptSessions(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public KeptSession createSession() {
        return KeptSession.fresh(clock.instant(), settings);
    }

    @Override
    public void save(KeptSession session) {
        String kept = session.keptId();
        if (kept == null && !session.attributes().isEmpty()) {
            write("""
                    insert into open_session (id_hash, handle, person_id, device, address, created_at, last_seen_at, attributes)
                    values (:hash, :handle, :person, :device, :address, :created, :seen, :attributes)
                    """, session)
                    .param("handle", UUID.randomUUID())
                    .param("created", session.getCreationTime().atOffset(ZoneOffset.UTC))
                    .update();
            session.isKept();
        } else if (kept != null && session.hasSomethingToKeep()) {
            write("""
                    update open_session set id_hash = :hash, person_id = :person, device = :device, address = :address,
                      last_seen_at = :seen, attributes = :attributes where id_hash = :kept
                    """, session).param("kept", Tokens.hash(kept)).update();
            session.isKept();
        }
    }

    @Override
    public @Nullable KeptSession findById(String id) {
        KeptSession session = SessionOfRequest.read(id).orElseGet(() -> readAtTheDoor(id));
        SessionOfRequest.remember(session);
        return session == null || session.isOver(clock.instant()) ? null : session;
    }

    private @Nullable KeptSession readAtTheDoor(String id) {
        return jdbc.sql("select * from session_at_the_door(:hash, :today)")
                .param("hash", Tokens.hash(id))
                .param("today", LocalDate.now(clock.withZone(Vietnamese.ZONE)))
                .query(rows -> rows.next() ? Optional.of(session(id, rows)) : Optional.<KeptSession>empty())
                .orElse(null);
    }

    @Override
    public void deleteById(String id) {
        SessionOfRequest.remember(null);
        jdbc.sql("delete from open_session where id_hash = :hash")
                .param("hash", Tokens.hash(id))
                .update();
    }

    private JdbcClient.StatementSpec write(String sql, KeptSession session) {
        Map<String, Object> attributes = session.attributes();
        return jdbc.sql(sql)
                .param("hash", Tokens.hash(session.getId()))
                .param("person", person(attributes))
                .param("device", String.valueOf(attributes.getOrDefault(DEVICE, "")))
                .param("address", String.valueOf(attributes.getOrDefault(ADDRESS, "")))
                .param("seen", session.getLastAccessedTime().atOffset(ZoneOffset.UTC))
                .param("attributes", bytes(attributes));
    }

    private static @Nullable UUID person(Map<String, Object> attributes) {
        return attributes.get(CONTEXT) instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn person
                ? person.personId()
                : null;
    }

    /** One row for each position of its person, or one without. */
    private KeptSession session(String id, ResultSet rows) throws SQLException {
        Instant created = rows.getObject("created_at", OffsetDateTime.class).toInstant();
        Instant lastSeen = rows.getObject("last_seen_at", OffsetDateTime.class).toInstant();
        Map<String, Object> attributes = attributes(rows.getBytes("attributes"));
        boolean isSomebodys = rows.getObject("belongs_to") != null;
        List<HeldPosition> positions = new ArrayList<>();
        Map<UUID, Integer> unread = new HashMap<>();
        do {
            if (rows.getObject("position_id") != null) {
                positions.add(HeldPosition.of(rows));
                unread.put(rows.getObject("position_id", UUID.class), rows.getInt("unread"));
            }
        } while (rows.next());
        KeptSession.AtTheDoor read = new KeptSession.AtTheDoor(isSomebodys ? positions : null, unread);
        return KeptSession.kept(id, new KeptSession.Times(created, lastSeen), attributes, read, settings);
    }

    private static byte[] bytes(Map<String, Object> attributes) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(attributes));
            out.flush();
            return bytes.toByteArray();
        } catch (IOException notSerializable) {
            throw new UncheckedIOException(notSerializable);
        }
    }

    /** A session written by another version of the product may not be readable any more; its owner signs in again. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> attributes(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(OWN_CLASSES);
            return (Map<String, Object>) in.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            LOG.info("A session of another version is left behind: {}", unreadable.getMessage());
            return Map.of();
        }
    }
}
