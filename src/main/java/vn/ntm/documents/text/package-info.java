/** Text as bytes: encodings, the legacy Vietnamese ones included, and the lines read so far. */
@NullMarked
package vn.ntm.documents.text;

import org.jspecify.annotations.NullMarked;
