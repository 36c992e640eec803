@NullMarked
package vn.ntm.shared;

import org.jspecify.annotations.NullMarked;
