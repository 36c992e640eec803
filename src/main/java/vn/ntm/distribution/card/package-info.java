/** A picture and a short text to share in groups of residents. */
@NullMarked
package vn.ntm.distribution.card;

import org.jspecify.annotations.NullMarked;
