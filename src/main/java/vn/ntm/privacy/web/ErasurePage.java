package vn.ntm.privacy.web;

import org.jspecify.annotations.Nullable;

/**
 * What erasing a person means, and the form that does it.
 *
 * @param obstacle why it cannot be done now, null when it can
 */
public record ErasurePage(String person, @Nullable String obstacle, Typed form) {}
