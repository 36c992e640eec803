@NullMarked
package vn.ntm.documents;

import org.jspecify.annotations.NullMarked;
