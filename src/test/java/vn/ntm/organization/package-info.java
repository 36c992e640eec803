@NullMarked
package vn.ntm.organization;

import org.jspecify.annotations.NullMarked;
