@NullMarked
package vn.ntm.planning.reading;

import org.jspecify.annotations.NullMarked;
