package org.plainleaf.cli;

/** Words as SARIF wants them in a message: braces there stand for arguments, and {@code [words](address)} for a link. */
final class SarifMessage {
    private SarifMessage() {}

    /** The same words, so that they mean nothing but themselves (SARIF 2.1.0, 3.11.5 and 3.11.6). */
    static String of(String words) {
        String text = words.replace("{", "{{").replace("}", "}}");
        return text.contains("](")
                ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : text;
    }
}
