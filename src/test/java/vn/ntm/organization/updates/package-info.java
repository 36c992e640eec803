@NullMarked
package vn.ntm.organization.updates;

import org.jspecify.annotations.NullMarked;
