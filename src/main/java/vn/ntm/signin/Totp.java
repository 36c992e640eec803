package vn.ntm.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that a telephone shows for thirty seconds each (RFC 6238, SHA-1, six digits: what every authenticator app reads). */
final class Totp {
    static final int SECRET_BYTES = 20;

    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The step a code belongs to, looked for now and one step to either side: clocks of telephones are not exact. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        String digits = code.replaceAll("\\s", "");
        long present = now.getEpochSecond() / SECONDS;
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> code(secret, step).equals(digits))
                .findFirst();
    }

    static String code(byte[] secret, Instant at) {
        return code(secret, at.getEpochSecond() / SECONDS);
    }

    private static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format("%06d", number % MODULUS);
    }

    /** As people type it into a telephone without camera. */
    static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : secret) {
            buffer = (buffer << Byte.SIZE) | (one & 0xff);
            bits += Byte.SIZE;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt((buffer << (5 - bits)) & 31)).toString();
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
