@NullMarked
package vn.ntm.criteria.web;

import org.jspecify.annotations.NullMarked;
