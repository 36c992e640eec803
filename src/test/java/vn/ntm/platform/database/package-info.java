@NullMarked
package vn.ntm.platform.database;

import org.jspecify.annotations.NullMarked;
