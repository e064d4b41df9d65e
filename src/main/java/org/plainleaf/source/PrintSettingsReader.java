package org.plainleaf.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainleaf.model.Format;
import org.plainleaf.model.PrintSettings;
import org.plainleaf.model.TranslationState;

/** Reads what a site prints: the part {@code print} of content/site.yaml. */
final class PrintSettingsReader {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,5}");
    private static final Map<String, TranslationState> STATES = Arrays.stream(TranslationState.values())
            .collect(Collectors.toMap(TranslationState::label, Function.identity()));

    private PrintSettingsReader() {}

    /** All formats that an author may ask for, by name. */
    static Map<String, Format> formats() {
        Map<String, Format> formats = new LinkedHashMap<>();
        Format.labels().forEach(label -> formats.put(label, Format.named(label).orElseThrow()));
        return formats;
    }

    static PrintSettings read(Fields site) {
        if (!site.has("print")) {
            return PrintSettings.NONE;
        }
        Fields fields = site.map("print");
        PrintSettings settings = new PrintSettings(
                code(fields),
                fields.choice("state", STATES).orElse(PrintSettings.NONE.state()),
                documents(fields),
                fields.flag("languages-poster"),
                packs(fields.map("packs")),
                fields.texts("places"));
        fields.finish();
        return settings;
    }

    private static String code(Fields fields) {
        String code = fields.optionalText("code").orElse(PrintSettings.NONE.code());
        if (!CODE.matcher(code).matches()) {
            fields.error(
                    fields.span("code"),
                    "print/code",
                    "\"" + code + "\" cannot be the start of the codes on leaflets.",
                    "Use one to six capital letters or digits, such as PHB.");
            return PrintSettings.NONE.code();
        }
        return code;
    }

    private static List<Format> documents(Fields fields) {
        Map<String, Format> flowing = Map.of("a4", Format.A4, "large-print", Format.LARGE_PRINT);
        return fields.choices("documents", flowing);
    }

    private static Map<String, PrintSettings.Pack> packs(Fields fields) {
        Map<String, PrintSettings.Pack> packs = new LinkedHashMap<>();
        for (String name : List.copyOf(fields.names())) {
            if (Scaffold.fileName(name).filter(name::equals).isEmpty()) {
                fields.error(
                        fields.keySpan(name),
                        "file/name",
                        "\"" + name + "\" becomes the name of a file, and cannot be one.",
                        "Use small letters a to z, digits and hyphens.");
                continue;
            }
            Fields pack = fields.map(name);
            packs.put(
                    name,
                    new PrintSettings.Pack(
                            pack.texts("leaflets"),
                            pack.choice("format", formats()).orElse(Format.A4),
                            pack.texts("languages")));
            pack.finish();
        }
        return packs;
    }
}
