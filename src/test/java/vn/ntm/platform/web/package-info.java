@NullMarked
package vn.ntm.platform.web;

import org.jspecify.annotations.NullMarked;
