/** The command line: starting the product, commands that need its database, and whether pages work. */
@NamedInterface("command")
@NullMarked
package vn.ntm.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
