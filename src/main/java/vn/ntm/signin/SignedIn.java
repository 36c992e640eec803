package vn.ntm.signin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who came in through the door. What they may do is not kept here but asked anew on every request, so that it ends when it ends. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final UUID personId;
    private final String userName;
    private @Nullable String passwordHash;

    SignedIn(UUID personId, String userName, @Nullable String passwordHash) {
        this.personId = personId;
        this.userName = userName;
        this.passwordHash = passwordHash;
    }

    public UUID personId() {
        return personId;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
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
