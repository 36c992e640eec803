/** Trials of the rule book: on sentences of our own, on a corpus of made-up plans, on the evaluation plan. */
@NullMarked
package vn.ntm.planning.checks;

import org.jspecify.annotations.NullMarked;
