package vn.ntm.shared;

import java.util.Optional;

/** Says which commune the masthead shows. */
public interface HomePlace {
    Optional<Shell.Home> home();
}
