/** What every rule needs to look at text: words, sentences, places, sections, word lists. Knows no rule. */
@NullMarked
package vn.ntm.planning.checks.text;

import org.jspecify.annotations.NullMarked;
