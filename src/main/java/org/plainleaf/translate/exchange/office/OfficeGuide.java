package org.plainleaf.translate.exchange.office;

import java.util.List;
import java.util.stream.Stream;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.Parcel;

/** The words that office files say to a translator. */
final class OfficeGuide {
    /** What a row says whose translation needs a look. */
    static final String PLEASE_CHECK = "please check";

    private OfficeGuide() {}

    static String title(Language language) {
        return "Translations into " + language.english() + " (" + language.tag() + ")";
    }

    /** How far a text is, in a translator's words. */
    static String word(Parcel.State state) {
        return switch (state) {
            case NEW -> "new";
            case UNSURE -> PLEASE_CHECK;
            case TRANSLATED -> "translated";
            case REVIEWED -> "reviewed";
            case APPROVED -> "approved";
        };
    }

    /** Whether a row says of itself that it is done. Nothing else takes a mark off. */
    static boolean saysDone(String state) {
        return state.strip().equalsIgnoreCase(word(Parcel.State.TRANSLATED));
    }

    /** Whether a row says what it went out with if its translation needs a look. */
    static boolean asksToCheck(String state) {
        return state.strip().equalsIgnoreCase(PLEASE_CHECK);
    }

    /** Whether a row is in a state that only we write, for texts that need no look. */
    static boolean isAsWritten(String state) {
        return Stream.of(Parcel.State.NEW, Parcel.State.REVIEWED, Parcel.State.APPROVED)
                .anyMatch(written -> state.strip().equalsIgnoreCase(word(written)));
    }

    /** What both kinds of file say about texts. */
    static List<String> sentences() {
        return List.of(
                "Words in pointed brackets are tags: <a1>the helpline</a1> is a link, <b1>now</b1> is bold.",
                "Put the same tags around the words that mean the same in your language."
                        + " Do not change, translate or remove the tags.",
                "Words in curly brackets are facts: {phone.helpline} becomes a telephone number."
                        + " Copy them as they are, to the place where they belong in your sentence.",
                "Write as you would speak to a person. Use short sentences and everyday words.");
    }
}
