package org.entente.export.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** The text of one page by the number of the marked content that it is in; what is in none must be an artifact. */
final class MarkedText {

    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})><\\1><(\\p{XDigit}{4})>");
    private static final int ARTIFACT = -1;

    private final PdfReader reader;
    private final int page;
    private final Map<String, Map<Integer, String>> fonts = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> texts = new LinkedHashMap<>();
    private Map<Integer, String> font = Map.of();

    MarkedText(PdfReader reader, int page) {
        this.reader = reader;
        this.page = page;
    }

    Map<Integer, String> read() throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operands = new ArrayList<>();
        while (!parser.parse(operands).isEmpty()) {
            operator(operands.get(operands.size() - 1).toString(), operands);
        }
        Map<Integer, String> read = new LinkedHashMap<>();
        texts.forEach((mcid, text) -> read.put(mcid, text.toString()));
        return read;
    }

    private void operator(String name, List<PdfObject> operands) {
        switch (name) {
            case "Tf" -> font = fonts.computeIfAbsent(operands.get(0).toString(), this::unicode);
            case "BDC" -> begin((PdfDictionary) operands.get(1));
            case "EMC" -> open.pop();
            case "Tj" -> show(((PdfString) operands.get(0)).getOriginalBytes());
            default -> {}
        }
    }

    private void begin(PdfDictionary properties) {
        PdfNumber mcid = properties.getAsNumber(PdfName.MCID);
        open.push(mcid == null ? ARTIFACT : mcid.intValue());
        if (mcid != null && texts.put(mcid.intValue(), new StringBuilder()) != null) {
            throw new AssertionError("Marked content " + mcid + " begins twice on page " + page);
        }
    }

    private void show(byte[] glyphs) {
        int mcid = open.element();
        for (int i = 0; mcid != ARTIFACT && i < glyphs.length; i += 2) {
            String character = font.get(((glyphs[i] & 0xFF) << 8) | (glyphs[i + 1] & 0xFF));
            requireNonNull(texts.get(mcid)).append(character);
        }
    }

    /** The characters of a font by glyph. */
    private Map<Integer, String> unicode(String name) {
        PdfDictionary resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        PdfDictionary dictionary = resources.getAsDict(PdfName.FONT).getAsDict(new PdfName(name.substring(1)));
        Map<Integer, String> characters = new HashMap<>();
        Matcher ranges = RANGE.matcher(cmap((PRStream) dictionary.getDirectObject(PdfName.TOUNICODE)));
        while (ranges.find()) {
            char character = (char) Integer.parseInt(ranges.group(2), 16);
            characters.put(Integer.parseInt(ranges.group(1), 16), String.valueOf(character));
        }
        return characters;
    }

    private static String cmap(PRStream stream) {
        try {
            return new String(PdfReader.getStreamBytes(stream), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
