@NullMarked
package vn.ntm.assessment;

import org.jspecify.annotations.NullMarked;
