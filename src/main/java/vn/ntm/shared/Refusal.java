package vn.ntm.shared;

import java.util.List;

/** A request the product refuses, with the key of the Vietnamese sentence that says why; the edge words it and picks the status. */
public abstract class Refusal extends RuntimeException {
    /** How a refusal is answered over HTTP. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        ABSENT(404),
        OVERTAKEN(409),
        UNACCEPTABLE(422),
        TOO_OFTEN(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String messageKey;
    private final transient List<Object> arguments;

    protected Refusal(Kind kind, String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.kind = kind;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
