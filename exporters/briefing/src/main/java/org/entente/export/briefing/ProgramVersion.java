package org.entente.export.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Entente that composes, which the build writes into a resource. */
final class ProgramVersion {

    /** Such as "1.2.0". */
    static final String TEXT = read();

    private ProgramVersion() {}

    private static String read() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
