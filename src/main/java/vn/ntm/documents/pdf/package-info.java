/** PDF files: printed text line by line, and scans through the machine's own text recognition. */
@NullMarked
package vn.ntm.documents.pdf;

import org.jspecify.annotations.NullMarked;
