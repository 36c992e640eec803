/** From numbered lines to paragraphs: page numbers dropped, broken lines joined, markers recognised, the parts of a document told apart. */
@NullMarked
package vn.ntm.planning.grammar.layout;

import org.jspecify.annotations.NullMarked;
