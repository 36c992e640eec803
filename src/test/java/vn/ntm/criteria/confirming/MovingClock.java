package vn.ntm.criteria.confirming;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.ntm.TestWorld;
import vn.ntm.shared.Vietnamese;

/** A clock that a test lets run on. */
final class MovingClock extends Clock {
    private volatile Instant now =
            TestWorld.TODAY.atTime(9, 12).atZone(Vietnamese.ZONE).toInstant();

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Vietnamese.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Bring {
        @Bean
        @Primary
        static MovingClock movingClock() {
            return new MovingClock();
        }
    }
}
