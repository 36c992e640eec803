/** What keeps a document from its form: its content, and a Word file element by element. */
@NullMarked
package vn.ntm.drafting.check;

import org.jspecify.annotations.NullMarked;
