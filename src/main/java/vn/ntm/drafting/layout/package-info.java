/** What stands on the pages of a document, line by line, for whoever prints it. */
@NullMarked
package vn.ntm.drafting.layout;

import org.jspecify.annotations.NullMarked;
