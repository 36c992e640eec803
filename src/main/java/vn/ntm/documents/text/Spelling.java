package vn.ntm.documents.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.documents.DocumentText.Line;
import vn.ntm.shared.VietnameseText;

/** Brings the lines of a document to composed Unicode, whichever of the old ways they were written in. */
public final class Spelling {
    /** How much better than the text as it stands a decoding must read before it is believed. */
    private static final double CLEARLY_BETTER = 0.15;

    private static final double MOSTLY = 0.7;
    private static final int ENOUGH_LINES = 2_000;

    private record Way(UnaryOperator<String> decoder, double share) {}

    private Spelling() {}

    public static List<Line> inUnicode(List<Line> lines) {
        UnaryOperator<String> decoder = decoderFor(lines);
        return lines.stream().map(line -> decoded(line, decoder)).toList();
    }

    /** What makes the most Vietnamese of the lines in doubt: nothing, TCVN3 or VNI. */
    private static UnaryOperator<String> decoderFor(List<Line> lines) {
        List<String> doubtful = lines.stream()
                .map(Line::text)
                .filter(LegacyVietnamese::mayBeLegacy)
                .limit(ENOUGH_LINES)
                .toList();
        Way asItStands = way(doubtful, UnaryOperator.identity());
        return Stream.of(way(doubtful, Tcvn3::decodedWithoutFont), way(doubtful, Vni::decoded))
                .filter(way -> way.share() > MOSTLY && way.share() > asItStands.share() + CLEARLY_BETTER)
                .max(Comparator.comparingDouble(Way::share))
                .orElse(asItStands)
                .decoder();
    }

    private static Way way(List<String> lines, UnaryOperator<String> decoder) {
        String decoded = lines.stream().map(decoder).collect(Collectors.joining("\n"));
        return new Way(decoder, Syllables.shareIn(VietnameseText.atTheDoor(decoded)));
    }

    private static Line decoded(Line line, UnaryOperator<String> decoder) {
        UnaryOperator<String> way = LegacyVietnamese.mayBeLegacy(line.text()) ? decoder : UnaryOperator.identity();
        UnaryOperator<String> door = text -> VietnameseText.atTheDoor(way.apply(text));
        return new Line(
                line.number(),
                door.apply(line.text()),
                line.cells().stream().map(door).toList(),
                line.wholeParagraph());
    }
}
