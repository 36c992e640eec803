package vn.ntm.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that a person edited survive new data. */
final class Merging {
    private Merging() {}

    static OfficialDocument edited(OfficialDocument document, Map<String, String> words) {
        return each(document, block -> edited(block, words.getOrDefault(block.key(), block.words())));
    }

    private static Block edited(Block block, String words) {
        if (block instanceof Block.Table || words.equals(block.words())) {
            return block;
        }
        String generated = block.mark().generated();
        if (words.equals(generated)) {
            return block.worded(Mark.of(block.key()), words);
        }
        return block.worded(block.mark().editedOver(block.words()), words);
    }

    static OfficialDocument taken(OfficialDocument document, String key, OfficialDocument now) {
        Map<String, Block> current = byKey(now);
        return each(document, block -> block.key().equals(key) ? current.getOrDefault(key, block) : block);
    }

    static OfficialDocument of(OfficialDocument kept, OfficialDocument now) {
        Map<String, Block> before = byKey(kept);
        OfficialDocument merged = each(now, block -> merged(before.get(block.key()), block));
        Map<String, Block> after = byKey(merged);
        return merged.withContent(
                withLost(kept.body(), merged.body(), after),
                IntStream.range(0, merged.annexes().size())
                        .mapToObj(i -> annex(kept, merged.annexes().get(i), i, after))
                        .toList());
    }

    private static Annex annex(OfficialDocument kept, Annex merged, int position, Map<String, Block> after) {
        return position >= kept.annexes().size()
                ? merged
                : new Annex(
                        merged.title(),
                        merged.orientation(),
                        withLost(kept.annexes().get(position).blocks(), merged.blocks(), after));
    }

    private static Block merged(@org.jspecify.annotations.Nullable Block before, Block now) {
        return before == null || !before.mark().edited() || before instanceof Block.Table
                ? now
                : now.worded(before.mark().overtakenBy(now.words()), before.words());
    }

    /** Edited blocks that the data no longer have stand where they stood: behind the block that was before them. */
    private static List<Block> withLost(List<Block> kept, List<Block> merged, Map<String, Block> after) {
        List<Block> all = new ArrayList<>(merged);
        int place = 0;
        for (Block block : kept) {
            int found = position(all, block.key());
            if (found >= 0) {
                place = found + 1;
            } else if (block.mark().edited() && !after.containsKey(block.key())) {
                all.add(place++, block.marked(block.mark().overtakenBy("")));
            }
        }
        return all;
    }

    private static int position(List<Block> blocks, String key) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private static Map<String, Block> byKey(OfficialDocument document) {
        return document.blocks().collect(Collectors.toMap(Block::key, Function.identity()));
    }

    private static OfficialDocument each(OfficialDocument document, UnaryOperator<Block> change) {
        return document.withContent(
                document.body().stream().map(change).toList(),
                document.annexes().stream()
                        .map(annex -> new Annex(
                                annex.title(),
                                annex.orientation(),
                                annex.blocks().stream().map(change).toList()))
                        .toList());
    }
}
