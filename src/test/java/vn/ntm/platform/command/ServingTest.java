package vn.ntm.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.database.CannotStart;

class ServingTest {
    @Test
    void listensOnThisMachineUnlessToldOtherwise() {
        assertThat(Serving.of(List.of(), Map.of()).address()).isEqualTo("127.0.0.1");
        assertThat(Serving.of(List.of(), Map.of("NTM_ADDRESS", "0.0.0.0")).address())
                .isEqualTo("0.0.0.0");
        assertThat(Serving.of(List.of("--port", "0", "--address", "0.0.0.0"), Map.of())
                        .address())
                .isEqualTo("0.0.0.0");
    }

    @Test
    void wantsSecureCookiesUnlessBrowsersAreOnThisMachine() {
        assertThat(Serving.of(List.of(), Map.of()).settings()).contains("--ntm.web.secure=true", "--ntm.served=true");
        assertThat(Serving.of(List.of(), Map.of("NTM_PLAIN_HTTP", "true")).settings())
                .contains("--ntm.web.secure=false");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Serving.of(List.of("--address", "0.0.0.0"), Map.of("NTM_PLAIN_HTTP", "true")));
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Serving.of(List.of("--address"), Map.of()))
                .withMessageContaining("value-missing");
    }
}
