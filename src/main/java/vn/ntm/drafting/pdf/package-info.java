/** Documents as PDF/A files that look like the Word files from the built-in templates. */
@NullMarked
package vn.ntm.drafting.pdf;

import org.jspecify.annotations.NullMarked;
