/** Who may come in and what each address asks of them. */
@NullMarked
package vn.ntm.platform.security;

import org.jspecify.annotations.NullMarked;
