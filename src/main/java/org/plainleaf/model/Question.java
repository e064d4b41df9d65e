package org.plainleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that a page asked of the plan of its site, beside its own document. Who keeps a page keeps its questions with their
 * answers, and asks again later: where all answers are the same, so is the page.
 *
 * @param kind what was asked
 * @param language tag of the language that it was asked in; empty where it does not matter
 * @param address the address that it is about; the first page where it is about none
 * @param name the key of the document, or the anchor, that it is about; empty where it is about none
 */
public record Question(Kind kind, String language, Address address, String name) {
    /** What can be asked. */
    public enum Kind {
        /** Whether there is a page at an address. */
        PAGE,
        /** In which languages there is one. */
        LANGUAGES,
        /** Whether a page has an anchor. */
        ANCHOR,
        /** Which step of a guide has an anchor. */
        STEP,
        /** What there is to see of one document from outside. */
        EDITION,
        /** The same of all documents of a language, in their order. */
        EDITIONS,
        /** All addresses of a language. */
        ADDRESSES,
        /** Which documents stand at an address, whole. */
        DOCUMENTS
    }

    /** What counts of an answer for a page: of other documents it shows no more than their surface. */
    public static Object essence(Object answer) {
        if (answer instanceof Edition edition) {
            return Surface.of(edition);
        }
        if (answer instanceof Optional<?> optional) {
            return optional.map(Question::essence);
        }
        return answer instanceof List<?> list
                ? list.stream().map(Question::essence).toList()
                : answer;
    }

    /** Whether two answers to the same question have the same {@link #essence}; quicker. */
    public static boolean same(Object before, Object now) {
        if (before == now) {
            return true;
        }
        if (before instanceof Edition a && now instanceof Edition b) {
            return Surface.of(a).equals(Surface.of(b));
        }
        if (before instanceof Optional<?> a && now instanceof Optional<?> b && a.isPresent() && b.isPresent()) {
            return same(a.get(), b.get());
        }
        if (before instanceof List<?> a && now instanceof List<?> b) {
            if (a.size() != b.size()) {
                return false;
            }
            for (int i = 0; i < a.size(); i++) {
                if (!same(a.get(i), b.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return before.equals(now);
    }
}
