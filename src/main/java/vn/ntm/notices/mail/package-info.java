/** Notices by e-mail: who wants them when, letters on their way, the mail server. */
@NullMarked
package vn.ntm.notices.mail;

import org.jspecify.annotations.NullMarked;
