package vn.ntm.planning.grammar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Letters;

/** Recipients and signature block, told apart although they stand side by side. */
public record Closing(List<Saying> recipients, List<Saying> signature) {
    /** One entry or line; a recipient carries neither dash nor closing punctuation. */
    public record Saying(String text, int line) {}

    private static final Pattern HEADING = Pattern.compile("(?iu)nơi nhận ?[:.]? ?");
    private static final Pattern GLUED_SIGNATURE =
            Pattern.compile("(.*?[;.:]) ((?:TM|T/M|KT|TL|TUQ|Q)[./ ].*|(?:\\p{Lu}[\\p{Lu}./]* ?){2,})$");
    private static final Pattern SEVERAL = Pattern.compile("; ?(?=[-+] )");
    private static final int LONGEST_SIGNATURE_LINE = 80;

    public Closing {
        recipients = List.copyOf(recipients);
        signature = List.copyOf(signature);
    }

    public static Closing of(List<SourceLine> lines) {
        Reader reader = new Reader();
        lines.stream().map(Columns::of).forEach(reader::take);
        return new Closing(reader.recipients, reader.signature);
    }

    private static final class Reader {
        private final List<Saying> recipients = new ArrayList<>();
        private final List<Saying> signature = new ArrayList<>();
        private boolean inRecipients;
        private boolean open;

        private void take(Columns.Row row) {
            for (String text : row.left()) {
                left(text, row.line());
            }
            row.right().forEach(text -> right(text, row.line()));
        }

        private void right(String text, int line) {
            if (ClosingLines.isRecipientsHeading(text)) {
                inRecipients = true;
            } else {
                sign(text, line);
            }
        }

        private void left(String text, int line) {
            Matcher heading = HEADING.matcher(text);
            if (heading.lookingAt()) {
                inRecipients = true;
                recipients(text.substring(heading.end()), line);
            } else if (inRecipients && !isSignature(text)) {
                recipients(text, line);
            } else {
                sign(text, line);
            }
        }

        private boolean isSignature(String text) {
            boolean dashed = isDashed(text);
            return !dashed && (Letters.allCapital(text) || (!open && (!signature.isEmpty() || text.startsWith("("))));
        }

        private void sign(String text, int line) {
            if (text.length() <= LONGEST_SIGNATURE_LINE) {
                signature.add(new Saying(text, line));
            }
        }

        private void recipients(String text, int line) {
            if (text.isBlank()) {
                return;
            }
            Matcher glued = GLUED_SIGNATURE.matcher(text);
            if (Letters.allCapital(text) && !isDashed(text)) {
                sign(text, line);
            } else if (text.length() < 200 && glued.matches() && glued.group(2).length() > 4) {
                entries(glued.group(1), line);
                sign(glued.group(2), line);
            } else {
                entries(text, line);
            }
        }

        private void entries(String text, int line) {
            String[] parts = isDashed(text) ? SEVERAL.split(text) : text.split(";");
            for (String part : parts) {
                entry(part.strip(), line);
            }
            open = ".;".indexOf(Letters.lastSign(text)) < 0;
        }

        private void entry(String part, int line) {
            String bare = bare(part);
            if (bare.isEmpty()) {
                return;
            }
            if (open && !isDashed(part) && !recipients.isEmpty()) {
                Saying last = recipients.removeLast();
                recipients.add(new Saying(last.text() + " " + bare, last.line()));
            } else {
                recipients.add(new Saying(bare, line));
            }
            open = false;
        }

        private static boolean isDashed(String text) {
            Marker marker = Markers.at(text);
            return marker != null && (marker.kind().isBullet() || marker.kind() == Marker.Kind.NUMBER);
        }

        private static String bare(String part) {
            Marker marker = Markers.at(part);
            String text = marker != null && isDashed(part) ? part.substring(marker.length()) : part;
            int end = text.length();
            while (end > 0 && ";.,/ ".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return text.substring(0, end).strip();
        }
    }
}
