@NullMarked
package vn.ntm.planning;

import org.jspecify.annotations.NullMarked;
