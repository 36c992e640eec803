package vn.ntm.drafting;

import java.util.List;
import vn.ntm.shared.VietnameseText;

/** An annex: numbered by its order in Roman numerals, on pages of its own. */
public record Annex(String title, Orientation orientation, List<Block> blocks) {
    /** Which side of the paper is up. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Annex {
        title = VietnameseText.atTheDoor(title);
        blocks = List.copyOf(blocks);
    }
}
