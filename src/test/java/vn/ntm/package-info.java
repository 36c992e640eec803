@NullMarked
package vn.ntm;

import org.jspecify.annotations.NullMarked;
