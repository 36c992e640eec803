package vn.ntm.planning.grammar.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Letters;

/** Where the title stands: the type of document and the lines of its subject. */
record TitleLines(int start, int end) {
    private static final int LAST_START = 60;
    private static final int MOST_LINES = 9;
    private static final Pattern OPENS_TEXT = Pattern.compile(
            "can cu\\b.*|(de )?(tiep tuc )?(trien khai )?thuc hien (cac )?(ke hoach|nghi quyet|quyet dinh|cong van|chi thi|huong dan|van ban|chuong trinh so)\\b.*"
                    + "|tren co so\\b.*|de (trien khai|thuc hien|tiep tuc|hoan thanh|nang cao|dam bao)\\b.*|(uy ban nhan dan|ubnd|ban chi dao|ban quan ly)\\b.*"
                    + "|nam \\d{4} la\\b.*|nham\\b.*|thuc hien .*\\d/.*");
    private static final Pattern COMPLETE = Pattern.compile(".*(nam|-) ?\\d{4}\\)?");
    private static final Pattern LETTERHEAD = Pattern.compile(
            "cong hoa xa hoi.*|doc lap ?-.*|(uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|dang bo|dang uy)\\b.*|so ?:.*|.*ngay .*thang .*nam.*|(xa|huyen|tinh|phuong|thi tran|thanh pho|thi xa|dac khu) .*");

    static TitleLines in(List<SourceLine> lines) {
        for (int i = 0; i < Math.min(lines.size(), LAST_START); i++) {
            SourceLine line = lines.get(i);
            if (!line.isTableRow() && DocumentTypes.lengthAtStart(line.text()) > 0) {
                return new TitleLines(i, endOfTitle(lines, i));
            }
            if (startsText(line)) {
                break;
            }
        }
        int end = endOfLetterhead(lines);
        return new TitleLines(end, end);
    }

    private static boolean startsText(SourceLine line) {
        Marker marker = Markers.at(line.text());
        return marker != null && marker.kind().isHeadingByItself();
    }

    private static int endOfLetterhead(List<SourceLine> lines) {
        int end = 0;
        while (end < Math.min(lines.size(), MOST_LINES) && isLetterhead(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetterhead(SourceLine line) {
        String text = line.text();
        return text.length() < 160
                && Markers.at(text) == null
                && (Letters.allCapital(text) || !Letters.endsSentence(text))
                && LETTERHEAD.matcher(Fold.of(text)).matches();
    }

    private static int endOfTitle(List<SourceLine> lines, int start) {
        String type = lines.get(start).text();
        StringBuilder subject = new StringBuilder(
                type.substring(DocumentTypes.lengthAtStart(type)).strip());
        int end = start + 1;
        while (end < lines.size() && end - start < MOST_LINES && belongs(subject.toString(), lines.get(end))) {
            subject.append(' ').append(lines.get(end).text());
            end++;
        }
        return end;
    }

    private static boolean belongs(String subject, SourceLine line) {
        String text = line.text();
        if (line.isTableRow()
                || text.length() > 300
                || Markers.at(text) != null
                || ".:;".indexOf(Letters.lastSign(text)) >= 0) {
            return false;
        }
        if (subject.isBlank()) {
            return !Fold.of(text).startsWith("can cu ");
        }
        if (Letters.startsSmall(text) || text.startsWith("(")) {
            return true;
        }
        String fold = Fold.of(text);
        boolean complete = COMPLETE.matcher(Fold.of(subject)).matches();
        return !OPENS_TEXT.matcher(fold).matches() && (!complete || Letters.allCapital(text));
    }
}
