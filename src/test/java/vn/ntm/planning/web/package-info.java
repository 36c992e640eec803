@NullMarked
package vn.ntm.planning.web;

import org.jspecify.annotations.NullMarked;
