package org.plainleaf.render;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;

/**
 * Facts as HTML. Numbers and addresses are isolated, so that right-to-left text cannot turn them round; a phone number
 * stays on one line and can be tapped.
 */
final class FactHtml {
    private final Language language;
    private final LocaleFormat format;

    FactHtml(Language language, LocaleFormat format) {
        this.language = language;
        this.format = format;
    }

    /** A fact in running text; {@code linked} is false inside of links and headings. */
    String html(Fact fact, boolean linked) {
        String value = HtmlText.escape(fact.value());
        String plain = switch (fact.kind()) {
            case PHONE, TEXT_NUMBER -> "<bdi class=\"number\" dir=\"ltr\">" + value + "</bdi>";
            case MONEY, NUMBER, EMAIL, WEB -> "<bdi dir=\"ltr\">" + value + "</bdi>";
            case ADDRESS, WORD, UNREAD ->
                language.isEnglish() ? value : "<bdi lang=\"en\" dir=\"ltr\">" + value + "</bdi>";
            case DATE -> HtmlText.escape(date(fact));
        };
        String target = switch (fact.kind()) {
            case PHONE -> "tel:" + fact.value().replace(" ", "");
            case TEXT_NUMBER -> "sms:" + fact.value().replace(" ", "");
            case EMAIL -> "mailto:" + fact.value();
            case WEB -> fact.value();
            case ADDRESS, WORD, MONEY, NUMBER, DATE, UNREAD -> "";
        };
        return !linked || target.isEmpty() ? plain : "<a href=\"" + HtmlText.escape(target) + "\">" + plain + "</a>";
    }

    private String date(Fact fact) {
        try {
            return format.date(LocalDate.parse(fact.value()));
        } catch (DateTimeParseException e) {
            return fact.value(); // Reported when the fact was read.
        }
    }
}
