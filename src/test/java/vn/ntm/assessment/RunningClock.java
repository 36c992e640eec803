package vn.ntm.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.ntm.TestWorld;
import vn.ntm.shared.Vietnamese;

/** A clock that a test lets run on, from the day on which every module test plays. */
public final class RunningClock extends Clock {
    private volatile Instant now = Instant.EPOCH;

    private RunningClock() {
        startsOn(TestWorld.TODAY);
    }

    /** At 9:12 of that day. */
    public void startsOn(LocalDate day) {
        now = day.atTime(9, 12).atZone(Vietnamese.ZONE).toInstant();
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Vietnamese.ZONE);
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

    /** For the context of a test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Bring {
        @Bean
        @Primary
        static RunningClock runningClock() {
            return new RunningClock();
        }
    }
}
