package org.plainleaf.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Where JSON breaks its lines: in what lies near the outside. So each finding has a line of its own, for people who look
 * and for programs that compare lines.
 */
final class JsonLayout implements PrettyPrinter {
    private int depth;
    private int deepest = 1;

    void breakLinesTo(int level) {
        deepest = level;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        start(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int fields) throws IOException {
        end(json, fields, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        start(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json, "");
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json, "");
    }

    private void start(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void end(JsonGenerator json, int inside, char bracket) throws IOException {
        boolean broken = inside > 0 && depth <= deepest;
        depth--;
        if (broken) {
            newLine(json);
        }
        json.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator json, String otherwise) throws IOException {
        if (depth <= deepest) {
            newLine(json);
        } else {
            json.writeRaw(otherwise);
        }
    }

    private void newLine(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            json.writeRaw("  ");
        }
    }
}
