package vn.ntm.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of the blocks of one document: every key stands for one block. */
final class Keys {
    private Keys() {}

    static void requireDistinct(List<Block> body, List<Annex> annexes) {
        Set<String> seen = new HashSet<>();
        Stream.concat(body.stream(), annexes.stream().flatMap(annex -> annex.blocks().stream()))
                .map(Block::key)
                .filter(key -> !seen.add(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("Two blocks bear the key " + key);
                });
    }
}
