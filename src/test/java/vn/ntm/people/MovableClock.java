package vn.ntm.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.ntm.TestWorld;
import vn.ntm.shared.Vietnamese;

/** A clock that a test sets to the day it plays on. */
final class MovableClock extends Clock {
    private LocalDate day = TestWorld.TODAY;

    void setTo(LocalDate wanted) {
        day = wanted;
    }

    @Override
    public Instant instant() {
        return day.atTime(9, 12).atZone(Vietnamese.ZONE).toInstant();
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
        static MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
