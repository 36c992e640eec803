package vn.ntm.notices.mail;

import java.time.Instant;

/**
 * A letter as it goes out.
 *
 * @param messageId the same at every attempt, so that whoever gets it twice can tell
 */
record Letter(String messageId, String to, Words words, Instant at) {
    /**
     * What it says.
     *
     * @param text the same as {@code html}, for programs that show none
     */
    record Words(String subject, String text, String html) {}
}
