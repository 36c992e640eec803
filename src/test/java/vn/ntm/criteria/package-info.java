@NullMarked
package vn.ntm.criteria;

import org.jspecify.annotations.NullMarked;
