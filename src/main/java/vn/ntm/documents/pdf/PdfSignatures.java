package vn.ntm.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.PdfSignature;
import vn.ntm.documents.text.Lines;

/** Reads the signatures of a PDF file and compares what was signed with what stands there now. */
public final class PdfSignatures {
    private static final int RANGE_NUMBERS = 4;
    private static final int MOST = 50;

    private PdfSignatures() {}

    public static List<PdfSignature> of(byte[] content, DocumentLimits limits) throws IOException {
        try (PDDocument document = PdfFile.open(content, limits)) {
            return document.getSignatureDictionaries().stream()
                    .limit(MOST)
                    .sorted(Comparator.comparingLong(PdfSignatures::end))
                    .map(signature -> read(signature, content))
                    .toList();
        }
    }

    private static PdfSignature read(PDSignature signature, byte[] content) {
        Lines.stopWhenTimeIsUp();
        Optional<int[]> range = range(signature, content.length);
        Instant stated = Optional.ofNullable(signature.getSignDate())
                .map(Calendar::toInstant)
                .orElse(null);
        boolean whole = range.isPresent() && isWhole(range.get(), signature, content);
        return range.flatMap(bytes -> SignedMessage.read(signature.getContents(), covered(content, bytes)))
                .map(message -> seen(message, stated, whole))
                .orElseGet(() -> unreadable(signature.getName(), stated, whole));
    }

    private static PdfSignature seen(SignedMessage message, @Nullable Instant stated, boolean whole) {
        Instant signedAt = message.signedAt();
        PdfSignature.Clock clock = signedAt != null
                ? PdfSignature.Clock.SIGNED
                : stated == null ? PdfSignature.Clock.NONE : PdfSignature.Clock.STATED;
        PdfSignature.Seal seal = message.holds() ? PdfSignature.Seal.WHOLE : PdfSignature.Seal.BROKEN;
        return new PdfSignature(
                message.signer(), message.issuer(), signedAt != null ? signedAt : stated, clock, seal, whole);
    }

    private static PdfSignature unreadable(@Nullable String name, @Nullable Instant stated, boolean whole) {
        PdfSignature.Clock clock = stated == null ? PdfSignature.Clock.NONE : PdfSignature.Clock.STATED;
        return new PdfSignature(name, null, stated, clock, PdfSignature.Seal.UNREADABLE, whole);
    }

    /** Start and length of both signed parts; nothing when they make no sense. */
    private static Optional<int[]> range(PDSignature signature, int length) {
        int[] range = signature.getByteRange();
        if (range == null || range.length != RANGE_NUMBERS) {
            return Optional.empty();
        }
        long firstEnd = (long) range[0] + range[1];
        long secondEnd = (long) range[2] + range[3];
        boolean sound = range[0] >= 0 && range[1] >= 0 && range[3] >= 0 && firstEnd <= range[2] && secondEnd <= length;
        return sound ? Optional.of(range) : Optional.empty();
    }

    private static long end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range == null || range.length != RANGE_NUMBERS ? Long.MAX_VALUE : (long) range[2] + range[3];
    }

    /**
     * Whether everything but the signature's own bytes is signed: from the first byte to the last, with a gap that holds nothing but the
     * hexadecimal signature.
     */
    private static boolean isWhole(int[] range, PDSignature signature, byte[] content) {
        int gapStart = range[0] + range[1];
        int gap = range[2] - gapStart;
        boolean toTheEnds = range[0] == 0 && (long) range[2] + range[3] == content.length;
        boolean onlyTheSignature = gap == 2L * signature.getContents().length + 2
                && content[gapStart] == '<'
                && content[gapStart + gap - 1] == '>';
        return toTheEnds && onlyTheSignature;
    }

    private static InputStream covered(byte[] content, int[] range) {
        return new SequenceInputStream(
                new ByteArrayInputStream(content, range[0], range[1]),
                new ByteArrayInputStream(content, range[2], range[3]));
    }
}
