/** Proves that no line of the audit was changed, taken out or put in: every hash computed anew, apart from the database's own function. */
@NullMarked
package vn.ntm.audit.chain;

import org.jspecify.annotations.NullMarked;
