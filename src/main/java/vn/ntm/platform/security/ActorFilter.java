package vn.ntm.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.ChosenPosition;
import vn.ntm.access.Scope;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.HeldPosition;
import vn.ntm.people.PersonId;
import vn.ntm.shared.Texts;
import vn.ntm.signin.KeptSession;
import vn.ntm.signin.SignedIn;

/** Binds who is acting to the thread of a request: the person of the session, in the position they chose or their first. */
class ActorFilter extends OncePerRequestFilter {
    private final ActingPositions positions;
    private final Actor door;

    ActorFilter(ActingPositions positions, Texts texts) {
        this.positions = positions;
        this.door = Actor.product(texts.of("platform.door"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> actor = signedIn().map(person -> actorOf(person, request.getSession(false)));
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Acting.as(actor.get(), () -> {
                chain.doFilter(request, response);
                return actor;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    /** An error page too is shown to somebody. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private Actor actorOf(SignedIn person, @Nullable HttpSession session) {
        List<Actor> possible = Acting.as(door, () -> possible(person, session));
        String chosen = session == null ? null : ChosenPosition.in(session::getAttribute);
        return possible.stream()
                .filter(actor -> actor.position()
                        .map(Object::toString)
                        .filter(id -> id.equals(chosen))
                        .isPresent())
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .orElseGet(() -> withoutPosition(person));
    }

    /** Read with the session, or asked for when the session is as new as this request. */
    private List<Actor> possible(SignedIn person, @Nullable HttpSession session) {
        if (session != null && session.getAttribute(KeptSession.POSITIONS) instanceof List<?> read) {
            return positions.of(read.stream()
                    .map(HeldPosition.class::cast)
                    .filter(held -> held.personId().equals(person.personId()))
                    .toList());
        }
        return positions.of(new PersonId(person.personId()));
    }

    /** Somebody between two positions can sign in and out, and that is all. */
    private static Actor withoutPosition(SignedIn person) {
        return new Actor(
                person.personId(),
                person.getUsername(),
                null,
                null,
                "",
                Actor.WHOLE_COUNTRY,
                new Scope(false, Set.of(), Set.of()),
                null);
    }
}
