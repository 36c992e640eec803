/** What other modules print or draw with: sheets from XHTML as PDF/A, words in the letters of the product. */
@NamedInterface("print")
@NullMarked
package vn.ntm.drafting.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
