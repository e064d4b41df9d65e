package org.plainleaf.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a translation may be trusted, from least to most. */
public enum TranslationState {
    /** Made by a computer, checked by nobody. */
    MACHINE,
    /** Made by a person. */
    TRANSLATED,
    /** Checked by a second native speaker. */
    REVIEWED,
    /** Checked by a group of people with lived experience. */
    APPROVED;

    /** The name as it stands in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TranslationState> named(String label) {
        return Arrays.stream(values()).filter(s -> s.label().equals(label)).findFirst();
    }
}
