package org.plainleaf.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;

/**
 * A surgery, a ward or a local charity that gives leaflets to people, and how to reach it.
 *
 * @param key its name in files: {@code oakfield-surgery}
 * @param name its name
 * @param address where it is
 * @param phone its phone number; null where it has none
 * @param text its number for text messages; null where it has none
 * @param email its email address; null where it has none
 * @param hours when somebody answers; null where that is not known
 * @param languages tags of the languages that are spoken there
 * @param checked when somebody last checked all this
 * @param place where it is written down
 */
public record LocalPlace(
        String key,
        String name,
        Wording address,
        @Nullable String phone,
        @Nullable String text,
        @Nullable String email,
        @Nullable Wording hours,
        List<String> languages,
        LocalDate checked,
        Place place) {
    public LocalPlace {
        languages = List.copyOf(languages);
    }

    /** All of it that stands on paper, as text. */
    public String printed() {
        return String.join(
                "\n",
                name,
                address.plainText(),
                "" + phone,
                "" + text,
                "" + email,
                "" + (hours == null ? null : hours.plainText()),
                languages.toString());
    }
}
