package org.plainleaf.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The formats of findings, by the names that people type. */
enum OutputFormat {
    /** For people at a terminal: each finding with its line of the file. */
    TEXT("text", Reader.PERSON, TextFindings::new),
    /** For people and simple programs: one finding a line. */
    PLAIN("plain", Reader.PERSON, setting -> new PlainFindings()),
    /** For programs: all that is known. */
    JSON("json", Reader.PROGRAM, setting -> new JsonFindings()),
    /** For programs that show findings of many tools. */
    SARIF("sarif", Reader.PROGRAM, SarifFindings::new),
    /** For GitHub, which shows findings beside the changed lines. */
    GITHUB("github", Reader.LOG, GitHubFindings::new);

    private final String label;
    private final Reader reader;

    @SuppressWarnings("ImmutableEnumChecker") // All makers stand above, and keep nothing.
    private final Function<OutputSetting, FindingsFormat> maker;

    OutputFormat(String label, Reader reader, Function<OutputSetting, FindingsFormat> maker) {
        this.label = label;
        this.reader = reader;
        this.maker = maker;
    }

    /** What people type for it. */
    String label() {
        return label;
    }

    FindingsFormat make(OutputSetting setting) {
        return maker.apply(setting);
    }

    /** Whether it goes to the error output, where people look while normal output goes elsewhere. */
    boolean isForPeople() {
        return reader == Reader.PERSON;
    }

    /** Whether it holds notes also where nobody asked for them. */
    boolean alwaysHasNotes() {
        return reader == Reader.PROGRAM;
    }

    static Optional<OutputFormat> named(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label))
                .findFirst();
    }

    /** Who reads a format. */
    private enum Reader {
        PERSON,
        PROGRAM,
        LOG
    }
}
