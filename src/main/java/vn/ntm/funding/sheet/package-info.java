/** Books of money as tables: others' tables brought in by what their columns say, all lines or none, taken back together; a year written out. */
@NullMarked
package vn.ntm.funding.sheet;

import org.jspecify.annotations.NullMarked;
