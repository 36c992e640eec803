/** The PostgreSQL the product brings along and keeps running, or the outside one a setting names. */
@NullMarked
package vn.ntm.platform.database;

import org.jspecify.annotations.NullMarked;
