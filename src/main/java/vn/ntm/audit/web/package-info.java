/** Pages of the record: search, export, history of one object. */
@NullMarked
package vn.ntm.audit.web;

import org.jspecify.annotations.NullMarked;
