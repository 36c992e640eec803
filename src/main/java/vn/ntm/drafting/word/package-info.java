/** Documents as Word files: templates, filling one, reading an edited file back. */
@NullMarked
package vn.ntm.drafting.word;

import org.jspecify.annotations.NullMarked;
