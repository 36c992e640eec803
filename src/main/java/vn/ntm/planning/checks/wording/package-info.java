/** Rules about words and names: bodies, terms, capitals, abbreviations, spelling. */
@NullMarked
package vn.ntm.planning.checks.wording;

import org.jspecify.annotations.NullMarked;
