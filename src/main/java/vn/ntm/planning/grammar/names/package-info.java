/** Criteria by their names and numbers: finding them in running text, lists and tables, and telling which set they belong to. */
@NullMarked
package vn.ntm.planning.grammar.names;

import org.jspecify.annotations.NullMarked;
