package vn.ntm.signin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who came in through the door. What they may do is not kept here but asked anew on every request, so that it ends when it ends. */
public final class SignedIn implements UserDetails {
    private static final long serialVersionUID = 2;

    private final UUID personId;
    private final String userName;
    private final boolean byIdentityServer;

    SignedIn(UUID personId, String userName, boolean byIdentityServer) {
        this.personId = personId;
        this.userName = userName;
        this.byIdentityServer = byIdentityServer;
    }

    public UUID personId() {
        return personId;
    }

    /** Whether an identity server vouched for them; a second factor is that server's business then. */
    public boolean byIdentityServer() {
        return byIdentityServer;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    /** Never kept beyond the moment of sign-in. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn signedIn && signedIn.personId.equals(personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
