package org.entente.export.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.shape.FactPrinter;
import org.entente.model.shape.Section;
import org.entente.model.shape.TreeWriter;

/** The SHA-256 checksum of facts, whichever file they are in: equal for equal bases. */
final class Checksum implements TreeWriter {
    private final MessageDigest digest;

    private Checksum(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(FactBase facts) {
        try {
            Checksum checksum = new Checksum(MessageDigest.getInstance("SHA-256"));
            FactPrinter.writeEdition(facts, checksum);
            Section.ALL.forEach(section -> section.write(facts, checksum));
            return "sha256:" + HexFormat.of().formatHex(checksum.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    // Where a text ends is told by a byte that UTF-8 does not have.
    private void add(char sort, String text) {
        digest.update((byte) sort);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
    }

    @Override
    public void beginMapping() {
        add('{', "");
    }

    @Override
    public void key(String key) {
        add('k', key);
    }

    @Override
    public void endMapping() {
        add('}', "");
    }

    @Override
    public void beginSequence() {
        add('[', "");
    }

    @Override
    public void endSequence() {
        add(']', "");
    }

    @Override
    public void text(String text) {
        add('t', text);
    }

    // In place, so that nobody has to gather them.
    @Override
    public void localized(LocalizedText text) {
        text(text.english());
        text.translations().forEach((language, translation) -> {
            add('l', language);
            add(translation.official() ? 'o' : 'u', translation.text());
        });
    }

    @Override
    public void number(int number) {
        add('n', String.valueOf(number));
    }

    @Override
    public void truth(boolean yes) {
        add('b', String.valueOf(yes));
    }
}
