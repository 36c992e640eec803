package vn.ntm.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param code what the reader can quote to the administrator, only for our own mistakes
 */
public record ErrorPage(int status, String reason, @Nullable String code) {}
