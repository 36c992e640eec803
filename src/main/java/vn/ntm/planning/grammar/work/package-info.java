/** Statements of work: where one ends and the next begins, who leads it, until when, and which criteria its words are about. */
@NullMarked
package vn.ntm.planning.grammar.work;

import org.jspecify.annotations.NullMarked;
