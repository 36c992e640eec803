/** Pages of documents and their registers. */
@NullMarked
package vn.ntm.registry.web;

import org.jspecify.annotations.NullMarked;
