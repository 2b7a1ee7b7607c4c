package org.entente.export.json;

import org.entente.model.shape.TreeWriter;
import tools.jackson.core.JsonGenerator;

/** Writes shapes as JSON: keys with values as objects, lists as arrays. */
class JsonTree implements TreeWriter {
    private final JsonGenerator generator;

    JsonTree(JsonGenerator generator) {
        this.generator = generator;
    }

    JsonGenerator generator() {
        return generator;
    }

    @Override
    public void beginMapping() {
        generator.writeStartObject();
    }

    @Override
    public void key(String key) {
        generator.writeName(key);
    }

    @Override
    public void endMapping() {
        generator.writeEndObject();
    }

    @Override
    public void beginSequence() {
        generator.writeStartArray();
    }

    @Override
    public void endSequence() {
        generator.writeEndArray();
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void truth(boolean yes) {
        generator.writeBoolean(yes);
    }

    /** Ends a line between values, so that the last one has its end too. */
    void endLine() {
        generator.writeRaw('\n');
    }

    /** Writes that there is no value. */
    void nothing() {
        generator.writeNull();
    }

    /** Writes a key and its text. */
    void entry(String key, String text) {
        key(key);
        text(text);
    }
}
