package vn.ntm.criteria.confirming;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confirmed;

/**
 * The text somebody holds in hand while reading levels from it.
 *
 * @param note empty when there is nothing to add
 * @param file the text itself where it was attached
 */
public record ReadText(Confirmed.Text text, String note, LevelConfirmation.@Nullable AttachedText file) {}
