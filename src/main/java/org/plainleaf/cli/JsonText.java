package org.plainleaf.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) as it is written here: letters of all languages stand as they are, but whatever a terminal could take for
 * a command is escaped, so that the text can be looked at too.
 */
final class JsonText implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new Escapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final JsonLayout layout = new JsonLayout();

    private JsonText(JsonGenerator json) {
        this.json = json.setPrettyPrinter(layout);
    }

    /** Writes to {@code out}, which stays open. */
    static JsonText to(Writer out) throws IOException {
        return new JsonText(FACTORY.createGenerator(out));
    }

    /** From here on, objects and lists that lie deeper than this stand on one line. The outermost object has depth 1. */
    void breakLinesTo(int depth) {
        layout.breakLinesTo(depth);
    }

    void startObject() throws IOException {
        json.writeStartObject();
    }

    void startObject(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    void startList(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    void endList() throws IOException {
        json.writeEndArray();
    }

    void field(String name, String text) throws IOException {
        json.writeStringField(name, Printable.wellFormed(text));
    }

    /** A list of texts, in the order in which they are given. */
    void field(String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void field(String name, int number) throws IOException {
        json.writeNumberField(name, number);
    }

    void field(String name, BigDecimal number) throws IOException {
        json.writeNumberField(name, number);
    }

    void nullField(String name) throws IOException {
        json.writeNullField(name);
    }

    /** An object with one field. */
    void objectField(String name, String inner, String text) throws IOException {
        startObject(name);
        field(inner, text);
        endObject();
    }

    /** Ends the text with a line end. */
    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    /** What is escaped beside that which JSON asks for. */
    private static final class Escapes extends CharacterEscapes {
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return Printable.isControl(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
        }
    }
}
