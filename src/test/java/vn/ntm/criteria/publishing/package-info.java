@NullMarked
package vn.ntm.criteria.publishing;

import org.jspecify.annotations.NullMarked;
