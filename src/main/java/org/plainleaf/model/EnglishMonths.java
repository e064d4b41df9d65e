package org.plainleaf.model;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The months as English texts name them. */
public final class EnglishMonths {
    /** January first. */
    public static final List<String> NAMES = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private EnglishMonths() {}
}
