package org.entente.export.excel;

import java.net.URI;

/** Addresses that a workbook may lead to. */
final class WebLinks {
    // Excel cuts off longer ones.
    private static final int LONGEST = 2000;

    private WebLinks() {}

    /** The address as a link where it leads to the web; else as text, as others can start programs. */
    static Value of(String text) {
        URI address = URI.create(text);
        boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        Value shown = Value.of(text);
        return web && text.length() <= LONGEST ? new Value.Web(shown, address) : shown;
    }
}
