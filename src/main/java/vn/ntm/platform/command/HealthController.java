package vn.ntm.platform.command;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ntm.access.OpenToAll;

/** {@code /healthz} for whoever watches the product: 200 when pages work, else 503 with the word for what does not. */
@RestController
@OpenToAll
class HealthController {
    private final Health health;

    HealthController(Health health) {
        this.health = health;
    }

    @GetMapping("/healthz")
    ResponseEntity<String> health() {
        Health.State state = health.now();
        return ResponseEntity.status(state == Health.State.OK ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .body(state.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\n");
    }
}
