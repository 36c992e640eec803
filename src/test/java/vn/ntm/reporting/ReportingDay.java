package vn.ntm.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.ntm.TestWorld;
import vn.ntm.shared.Vietnamese;

/** A clock that tests of reports set to the day they play on. */
public final class ReportingDay extends Clock {
    private LocalDate day = TestWorld.TODAY;

    public void setTo(LocalDate wanted) {
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

    /** Puts it in the place of the clock that stands still. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Bring {
        @Bean
        @Primary
        static ReportingDay reportingDay() {
            return new ReportingDay();
        }
    }
}
