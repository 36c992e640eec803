/** Word files read as Word shows them: list numbers, table rows, without headers, hidden and deleted text. */
@NullMarked
package vn.ntm.documents.word;

import org.jspecify.annotations.NullMarked;
