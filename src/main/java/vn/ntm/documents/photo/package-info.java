/** Pictures: made smaller, set upright, and what the camera wrote into them. */
@NullMarked
package vn.ntm.documents.photo;

import org.jspecify.annotations.NullMarked;
