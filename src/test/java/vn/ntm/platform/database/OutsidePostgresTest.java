package vn.ntm.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OutsidePostgresTest {
    private static final String NOWHERE = "jdbc:postgresql://127.0.0.1:1/ntm";

    @Test
    void isNotLookedForUnlessNamed() {
        assertThat(OutsidePostgres.namedIn(Map.of())).isEmpty();
        assertThat(OutsidePostgres.namedIn(Map.of("NTM_DB_URL", " "))).isEmpty();
    }

    @Test
    void refusesAServerThatDoesNotAnswer() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OutsidePostgres.namedIn(
                        Map.of("NTM_DB_URL", NOWHERE, "NTM_DB_USER", "ntm", "NTM_DB_OWNER_USER", "ntm_owner")))
                .matches(refusal -> refusal.messageKey().equals("platform.database.outside-unreachable"));
    }

    @Test
    void refusesToOwnTheTablesItWorksOn() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OutsidePostgres.namedIn(Map.of("NTM_DB_URL", NOWHERE, "NTM_DB_USER", "ntm")))
                .matches(refusal -> refusal.messageKey().equals("platform.database.outside-one-role"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OutsidePostgres.namedIn(
                        Map.of("NTM_DB_URL", NOWHERE, "NTM_DB_USER", "ntm", "NTM_DB_OWNER_USER", "ntm")))
                .matches(refusal -> refusal.messageKey().equals("platform.database.outside-one-role"));
    }
}
