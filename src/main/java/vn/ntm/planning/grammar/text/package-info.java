/** Vietnamese words as a reader of documents needs them: folded without losing offsets, numbers and dates in words, sentences. */
@NullMarked
package vn.ntm.planning.grammar.text;

import org.jspecify.annotations.NullMarked;
