package org.plainleaf.model;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates, numbers and alphabetical order of one language, by CLDR. The only class that knows ICU4J (the JDK writes
 * Somali and Tigrinya wrongly, and differently in each release). Thread-safe.
 *
 * <p>Dates are always of the Gregorian calendar and always written out: a short date such as 22/11/26 is read in two
 * ways.
 */
public final class LocaleFormat {
    private final ULocale locale;
    private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();

    public LocaleFormat(Language language) {
        boolean english = language.isEnglish() || language.equals(PseudoLanguages.ACCENTED);
        String tag = english ? "en-GB" : language.tag();
        this.locale = new ULocale.Builder()
                .setLanguageTag(tag)
                .setUnicodeLocaleKeyword("ca", "gregory")
                .setUnicodeLocaleKeyword("nu", language.digits())
                .build();
    }

    /** Whether CLDR has a set of digits of that name. */
    public static boolean knowsDigits(String name) {
        return Arrays.asList(NumberingSystem.getAvailableNames()).contains(name);
    }

    /** The zero of the digits that the site writes this language with: it tells one set of digits from another. */
    public int zero() {
        return NumberingSystem.getInstance(locale).getDescription().codePointAt(0);
    }

    /** The zeros of all sets of digits that readers of this language know: the site's, the Western one, its script's. */
    public Set<Integer> zeros() {
        ULocale own = new ULocale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("nu", "native")
                .build();
        return new HashSet<>(List.of(
                zero(),
                (int) '0',
                NumberingSystem.getInstance(own).getDescription().codePointAt(0)));
    }

    /** The names of months and days of the week, long and short, in small letters. */
    public Set<String> calendarNames() {
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        Set<String> names = new HashSet<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                for (String[] some : List.of(symbols.getMonths(context, width), symbols.getWeekdays(context, width))) {
                    for (String name : some) {
                        names.add(name.toLowerCase(Locale.ROOT).replace(".", ""));
                    }
                }
            }
        }
        return names;
    }

    /** A date with the month as a word. */
    public String date(LocalDate date) {
        return dates.computeIfAbsent(date, this::writeDate);
    }

    private String writeDate(LocalDate date) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A month and its year. */
    public String month(LocalDate date) {
        DateFormat format = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A whole number. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Alphabetical order. */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(locale);
        collator.freeze();
        return collator::compare;
    }
}
