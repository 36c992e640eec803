package vn.ntm.platform.command;

import vn.ntm.shared.Refusal;

/** Words that name no command, or an option that no command has. */
class UnknownCommand extends Refusal {
    UnknownCommand(String words) {
        super(Kind.MALFORMED, "platform.command.unknown", words);
    }
}
