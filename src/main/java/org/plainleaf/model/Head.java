package org.plainleaf.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/**
 * What every document says about itself.
 *
 * @param key {@code guides/ask-for-one}: kind and name, the same in every language
 * @param source the file
 * @param address where it stands on the English site
 * @param texts front matter that readers see and translators translate, by key: title, summary and what the kind adds
 * @param answers readers' questions that it answers
 * @param audience whom it is for
 * @param topics what it is about
 * @param published when it was published
 * @param reviewed when it was last checked
 * @param nextReview when it must be checked again
 * @param publisher who publishes it; null for the publisher of the site
 * @param madeWith who helped to make it; empty where nobody with lived experience has checked it yet
 * @param notYetMadeWith whether its authors say so: nobody with lived experience has checked it yet
 * @param evidence what its claims rest on
 * @param highRisk whether a mistake in it does harm
 * @param picture name of the drawing at the top
 * @param order place in lists, lower first
 * @param formerly its old addresses
 * @param allowances where its authors switched rules off, and why
 * @param spans where the front matter keys stand
 */
public record Head(
        String key,
        SourceText source,
        Address address,
        Map<String, Wording> texts,
        List<String> answers,
        Set<Audience> audience,
        List<String> topics,
        LocalDate published,
        LocalDate reviewed,
        LocalDate nextReview,
        @Nullable String publisher,
        List<Group> madeWith,
        boolean notYetMadeWith,
        List<Evidence> evidence,
        boolean highRisk,
        @Nullable String picture,
        int order,
        List<Address> formerly,
        List<Allowance> allowances,
        Map<String, Span> spans) {

    /** Whom a page is for. */
    public enum Audience {
        PEOPLE,
        CARERS,
        STAFF
    }

    /**
     * A group that helped to make a page.
     *
     * @param name the group
     * @param how what it did; may be empty
     */
    public record Group(String name, String how) {}

    /**
     * What a claim rests on.
     *
     * @param claim short name of the claim
     * @param source law, report or person
     * @param checked when somebody last looked; the first day of 1970 where nobody wrote that down
     * @param place where that stands
     */
    public record Evidence(String claim, String source, LocalDate checked, Place place) {}

    public Head {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        answers = List.copyOf(answers);
        audience = Set.copyOf(audience);
        topics = List.copyOf(topics);
        madeWith = List.copyOf(madeWith);
        evidence = List.copyOf(evidence);
        formerly = List.copyOf(formerly);
        allowances = List.copyOf(allowances);
        spans = Map.copyOf(spans);
    }

    /** The same with other words for readers. */
    public Head with(Map<String, Wording> texts, List<Group> madeWith, List<Evidence> evidence) {
        return new Head(
                key,
                source,
                address,
                texts,
                answers,
                audience,
                topics,
                published,
                reviewed,
                nextReview,
                publisher,
                madeWith,
                notYetMadeWith,
                evidence,
                highRisk,
                picture,
                order,
                formerly,
                allowances,
                spans);
    }

    /** Whether somebody wrote a date: readers put the first day of 1970 where it is missing or wrong, and say so. */
    public static boolean isWritten(LocalDate date) {
        return !date.equals(LocalDate.EPOCH);
    }

    /** The place of a front matter key, or of the start of the file. */
    public Place place(String field) {
        Span span = spans.get(field);
        return span == null ? Place.startOf(source.file()) : source.place(span);
    }

    /** The place of one word in the value of a front matter key, which may have several; of the value if it is not there. */
    public Place place(String field, String word) {
        Span span = spans.get(field);
        if (span != null) {
            OptionalInt at = source.indexOfWord(word, span);
            if (at.isPresent()) {
                return source.place(at.getAsInt());
            }
        }
        return place(field);
    }
}
