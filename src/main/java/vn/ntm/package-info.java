/** NTM: one process, cut by feature; each package below is a module whose root is its public face. */
@NullMarked
package vn.ntm;

import org.jspecify.annotations.NullMarked;
