package vn.ntm.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that one caller may ask only so often; more is refused in words, with the time to wait. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {
    Kind value();

    /** Addresses that are counted together, and how many requests a minute one caller has. */
    enum Kind {
        /** Trying to come in. */
        SIGN_IN(30),
        /** Links that stand for a password. */
        LINK(20),
        /** What strangers send. */
        PUBLIC_POST(10),
        /** What takes the machine long to make. */
        EXPORT(10),
        /** What programs send and fetch. */
        PROGRAM(120);

        private final int perMinute;

        Kind(int perMinute) {
            this.perMinute = perMinute;
        }

        public int perMinute() {
            return perMinute;
        }
    }
}
