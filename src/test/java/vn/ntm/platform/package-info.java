@NullMarked
package vn.ntm.platform;

import org.jspecify.annotations.NullMarked;
