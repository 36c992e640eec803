package vn.ntm.documents.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.documents.DocumentLimits;

/** Reads a text file: UTF-8 and UTF-16, else one of the encodings Vietnamese offices used before. */
public final class PlainText {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String HARMLESS_CONTROLS = "\t\n\r\f\u000B\u001A";
    private static final double NEARLY_ALL = 0.9;
    private static final int SAMPLE = 4_096;

    private PlainText() {}

    /** Whether these bytes are text at all: no control characters a text would not have. */
    public static boolean isText(byte[] content) {
        Charset charset = wideCharset(content).orElse(StandardCharsets.ISO_8859_1);
        return new String(content, charset)
                .chars()
                .noneMatch(character -> character < ' ' && HARMLESS_CONTROLS.indexOf(character) < 0);
    }

    public static Lines read(byte[] content, DocumentLimits limits) {
        Lines lines = new Lines(limits);
        LINE_BREAK.splitAsStream(decoded(content)).forEach(lines::printed);
        return lines;
    }

    /** The characters, without a byte order mark; letters of TCVN3 and VNI still as symbols. */
    public static String decoded(byte[] content) {
        String text = wideCharset(content)
                .map(charset -> new String(content, charset))
                .or(() -> strictUtf8(content))
                .orElseGet(() -> singleByte(content));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** UTF-16 by its mark, or by the zero bytes that every second byte of Latin letters then is. */
    private static Optional<Charset> wideCharset(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        int sample = Math.min(content.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        boolean even = zeros[0] * 5 > sample;
        boolean odd = zeros[1] * 5 > sample;
        if (even == odd || zeros[0] * zeros[1] > 0) {
            return Optional.empty();
        }
        return Optional.of(odd ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static Optional<String> strictUtf8(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static String singleByte(byte[] content) {
        String vietnamese = Normalizer.normalize(new String(content, VIETNAMESE), Normalizer.Form.NFC);
        return Syllables.shareIn(vietnamese) > NEARLY_ALL ? vietnamese : new String(content, LATIN);
    }
}
