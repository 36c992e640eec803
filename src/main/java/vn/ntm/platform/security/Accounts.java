package vn.ntm.platform.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. */
@Component
public class Accounts implements UserDetailsService {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String userName) {
        return jdbc.sql("select user_name, password_hash, title, role from account where user_name = lower(:name)")
                .param("name", userName.strip())
                .query(SignedIn.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No account of that name"));
    }

    /** Opens an account unless there is one of that name; an existing one keeps its password. */
    @Transactional
    public void open(String userName, String password, String title, Role role) {
        boolean known = jdbc.sql("select count(*) from account where user_name = :name")
                        .param("name", userName)
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("""
                            insert into account (user_name, password_hash, title, role)
                            values (:name, :hash, :title, :role) on conflict do nothing
                            """)
                    .param("name", userName)
                    .param("hash", passwords.encode(password))
                    .param("title", title)
                    .param("role", role.name())
                    .update();
        }
    }
}
