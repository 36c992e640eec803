/** Pages of support: the catalogue of policies, applications with their decisions and payments. */
@NullMarked
package vn.ntm.support.web;

import org.jspecify.annotations.NullMarked;
