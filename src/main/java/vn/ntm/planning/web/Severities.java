package vn.ntm.planning.web;

import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;

/** How each severity looks: fixed icon, class and hue. */
public final class Severities {
    private Severities() {}

    public static String css(Severity severity) {
        return switch (severity) {
            case ERROR -> "e";
            case WARNING -> "w";
            case INFO -> "n";
        };
    }

    public static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "circle-x-f";
            case WARNING -> "alert-triangle-f";
            case INFO -> "info-circle-f";
        };
    }

    public static String hue(Severity severity) {
        return switch (severity) {
            case ERROR -> "brick";
            case WARNING -> "rice";
            case INFO -> "indigo";
        };
    }

    /** Key of the severity's word. */
    public static String word(Severity severity) {
        return "planning.severity." + severity.name();
    }

    /** What a note says in its first line. */
    public static String headline(Finding finding) {
        int end = finding.message().indexOf(". ");
        return end < 0 ? finding.message() : finding.message().substring(0, end + 1);
    }

    /** What a note says below its first line, empty when there is no more. */
    public static String rest(Finding finding) {
        return finding.message().substring(headline(finding).length()).strip();
    }
}
