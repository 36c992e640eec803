@NullMarked
package vn.ntm.organization.web;

import org.jspecify.annotations.NullMarked;
