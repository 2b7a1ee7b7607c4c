package org.entente.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.export.briefing.Block;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.BulletList;
import org.entente.export.briefing.Column;
import org.entente.export.briefing.Count;
import org.entente.export.briefing.InternalLink;
import org.entente.export.briefing.KeyFact;
import org.entente.export.briefing.KeyFacts;
import org.entente.export.briefing.Link;
import org.entente.export.briefing.OverlapFigure;
import org.entente.export.briefing.Paragraph;
import org.entente.export.briefing.Reference;
import org.entente.export.briefing.ReferenceMark;
import org.entente.export.briefing.References;
import org.entente.export.briefing.Role;
import org.entente.export.briefing.Row;
import org.entente.export.briefing.Section;
import org.entente.export.briefing.Table;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.Timeline;
import org.entente.export.briefing.TimelineEntry;
import org.entente.export.briefing.Wording;
import org.entente.export.briefing.Words;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/** Briefings to lay out: made for the layout, not for their facts. */
final class Samples {

    static final Wording ENGLISH = Wording.builder()
            .page("Page {page} of {pages}")
            .contents("In this brief")
            .toReference("Reference {number}")
            .toFirstUse("First use of reference {number}")
            .continued("continued")
            .build();

    private Samples() {}

    static Briefing.Builder blank(String title) {
        return Briefing.builder()
                .language(Locale.ENGLISH)
                .title(Text.of(title))
                .runningTitle(title)
                .footer(List.of("Edition 2026.1"))
                .subject("A sample")
                .produced(LocalDate.of(2026, 9, 2))
                .wording(ENGLISH);
    }

    /** One paragraph. */
    static Briefing shortNote() {
        return blank("A short note").addOpening(Paragraph.of("One paragraph.")).build();
    }

    /** What the two pages of an ordinary note have to hold. */
    static Briefing standard() {
        return Briefing.builder()
                .language(Locale.ENGLISH)
                .title(Text.of("The OSCE and NATO: members, milestones and areas of co-operation"))
                .subtitle(Text.of("Information note. Position as of 1\u00A0January 2026"))
                .runningTitle("The OSCE and NATO")
                .footer(List.of("Note 12/2026", "Edition 2026.1, position of 2 September 2026"))
                .subject("How the OSCE and NATO work together")
                .keywords(List.of("OSCE", "NATO", "co-operative security"))
                .author("Desk for European Security")
                .producer("Entente 0.1")
                .produced(LocalDate.of(2026, 9, 2))
                .wording(ENGLISH)
                .addOpening(bottomLine(), keyFacts())
                .addSections(history(), belonging(), areas(), disagreements(), about(), sources())
                .build();
    }

    private static Block bottomLine() {
        return new BulletList(
                List.of(
                        Text.of("All 32 NATO Allies are OSCE participating States; 25 of the 57 participating States "
                                        + "are not Allies ")
                                .plus(new ReferenceMark(1), new ReferenceMark(2), Words.of(".")),
                        Text.of("The two organizations have held staff talks every year since 1998, and each has "
                                        + "addressed the other's permanent body ")
                                .plus(new ReferenceMark(3))
                                .plus("."),
                        Text.of("Co-operation covers six areas, of which small arms and light weapons and arms "
                                        + "control have the longest record ")
                                .plus(new ReferenceMark(4))
                                .plus(".")),
                Role.LEAD);
    }

    private static Block keyFacts() {
        return new KeyFacts(
                Text.of("Key facts"),
                List.of(
                        KeyFact.of("OSCE participating States", "57 (calculated; suspended not counted)"),
                        KeyFact.of("NATO Allies", "32 (calculated)"),
                        KeyFact.of("In both", "32"),
                        KeyFact.of("Seats", "Vienna (OSCE), Brussels (NATO)"),
                        KeyFact.of("OSCE begun", "1 August 1975, as the CSCE; renamed 1 January 1995"),
                        KeyFact.of("NATO founded", "4 April 1949, in force 24 August 1949"),
                        new KeyFact(
                                Text.of("Basis of co-operation"),
                                Text.of("Platform for Co-operative Security, 1999 ")
                                        .plus(new ReferenceMark(5))),
                        KeyFact.of("Latest accession", "Sweden to NATO, 7 March 2024")));
    }

    private static Section history() {
        Timeline timeline = Timeline.builder()
                .alternative("Twelve events from 1949 to 2024. Half of them fall in the years from 1990 to 1999.")
                .caption(Text.of("Twelve milestones, 1949 to 2024"))
                .start(LocalDate.of(1948, 1, 1))
                .end(LocalDate.of(2026, 1, 1))
                .addEntries(on(1949, 4, 4, "4 April 1949", "The North Atlantic Treaty is signed in Washington"))
                .addEntries(on(1975, 8, 1, "1 August 1975", "The Helsinki Final Act begins the CSCE"))
                .addEntries(on(1990, 11, 21, "21 November 1990", "Charter of Paris for a New Europe"))
                .addEntries(on(1991, 12, 20, "20 December 1991", "First meeting of the NACC"))
                .addEntries(new TimelineEntry(
                        LocalDate.of(1992, 1, 1),
                        LocalDate.of(1992, 12, 31),
                        Text.of("in 1992"),
                        Text.of("NATO offers to support peacekeeping under the CSCE ")
                                .plus(new ReferenceMark(6))))
                .addEntries(on(1994, 1, 10, "10 January 1994", "The Partnership for Peace is founded"))
                .addEntries(on(1995, 1, 1, "1 January 1995", "The CSCE becomes the OSCE"))
                .addEntries(on(1997, 5, 30, "30 May 1997", "The EAPC succeeds the NACC"))
                .addEntries(on(
                        1998,
                        10,
                        25,
                        "25 October 1998",
                        "The Kosovo Verification Mission of the OSCE and NATO's air verification are agreed"))
                .addEntries(on(1999, 11, 19, "19 November 1999", "Platform for Co-operative Security, Istanbul"))
                .addEntries(on(2023, 4, 4, "4 April 2023", "Finland joins NATO"))
                .addEntries(on(2024, 3, 7, "7 March 2024", "Sweden joins NATO"))
                .build();
        return Section.builder()
                .id("history")
                .heading(Text.of("How we got here"))
                .addBlocks(timeline)
                .build();
    }

    private static TimelineEntry on(int year, int month, int day, String when, String what) {
        return TimelineEntry.on(LocalDate.of(year, month, day), Text.of(when), Text.of(what));
    }

    private static Section belonging() {
        Table table = Table.builder()
                .caption(Text.of("Membership and partnership on 1 January 2026"))
                .addColumns(Column.of("Body", 22), Column.of("Who belongs", 34), Column.of("Number", 9))
                .addColumns(Column.of("Of them in the other", 35))
                .addRows(Row.of(
                        "OSCE",
                        "Participating States, from Vancouver to Vladivostok, on an equal footing",
                        "57",
                        "32 are NATO Allies; 20 more take part in a NATO partnership"))
                .addRows(Row.of("NATO", "Allies, parties to the North Atlantic Treaty", "32", "All 32 participate"))
                .addRows(Row.of(
                        "Euro-Atlantic Partnership Council",
                        "Allies and partners; Allies belong by being Allies",
                        "50",
                        "All 50 participate in the OSCE"))
                .addRows(Row.of(
                        "Partnership for Peace",
                        "Partners that signed the Framework Document and have not since become Allies",
                        "18",
                        "All 18; practical co-operation with two of them is suspended"))
                .addRows(Row.of(
                        "Mediterranean Dialogue and Mediterranean Partners",
                        "Seven partners of NATO, six Partners for Co-operation of the OSCE",
                        "7 / 6",
                        "Six states are in both: Algeria, Egypt, Israel, Jordan, Morocco, Tunisia"))
                .addRows(Row.of(
                        "Partners across the globe and Asian Partners",
                        "States that co-operate with NATO individually; Asian Partners of the OSCE",
                        "9 / 5",
                        "Afghanistan*, Australia, Japan and the Republic of Korea are in both"))
                .addNotes(Text.of("* Co-operation not in effect. Suspended participants are not counted."))
                .build();
        return Section.builder()
                .id("belonging")
                .heading(Text.of("Who belongs to what"))
                .addBlocks(table)
                .build();
    }

    private static Section areas() {
        return Section.builder()
                .id("areas")
                .heading(Text.of("Areas of co-operation"))
                .addBlocks(BulletList.of(
                        area("Small arms and light weapons", "stockpile security, destruction and training", 4),
                        area("Arms control", "exchange on the Vienna Document and on verification courses", 4),
                        area("Border security", "regional workshops in Central Asia and South-East Europe", 7),
                        area("Countering terrorism", "expert talks twice a year and shared exercises", 7),
                        area("Women, peace and security", "joint guidance, first issued in 2013", 8),
                        area("Election support and civil emergency", "liaison officers during field missions", 8)))
                .build();
    }

    private static Text area(String name, String what, int reference) {
        return Text.of(Words.strong(name), Words.of(": " + what + " "), new ReferenceMark(reference));
    }

    private static Section disagreements() {
        return Section.builder()
                .id("disagreements")
                .heading(Text.of("Open questions and disagreements among sources"))
                .addBlocks(BulletList.of(
                        Text.of("When the CSCE became the OSCE: the decision of Budapest names 1 January 1995 ")
                                .plus(new ReferenceMark(9))
                                .plus(Words.of("; an early fact sheet gives December 1994 "), new ReferenceMark(10))
                                .plus("."),
                        Text.of("“All Allies are participating States” holds since 30 January 1992 without a break."),
                        Text.of("The number of partners is given as 18 and as 20, as suspended co-operation is "
                                + "counted by one source and not by the other.")))
                .build();
    }

    private static Section about() {
        return Section.builder()
                .id("about")
                .heading(Text.of("About this brief"))
                .addBlocks(
                        small("38 statements, 38 sourced, oldest check 2 September 2026. Calculated values are marked; "
                                + "suspended participants are not counted. Replaces edition 2025.4."),
                        small("Not an official document of the organizations named. The designations used imply no "
                                + "opinion on the legal status of any country, territory or area, or on its borders. "
                                + "Text CC BY 4.0, data CC0 1.0."))
                .build();
    }

    private static Block small(String words) {
        return new Paragraph(Text.of(words), Role.SMALL_PRINT);
    }

    private static Section sources() {
        List<Reference> references = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            references.add(Reference.of(
                    i,
                    Text.of(
                            Words.of("OSCE Secretariat, "),
                            Words.emphasis("Document number " + i + " on the matter at hand"),
                            Words.of(", SEC.DOC/" + i + "/99, 19 November 1999, paragraph " + i
                                    + ", consulted on 2 September 2026.")),
                    URI.create("https://www.example.org/documents/permanent-council/" + i + "00" + i)));
        }
        return Section.builder()
                .id("sources")
                .heading(Text.of("Sources"))
                .addBlocks(new References(references))
                .build();
    }

    /** Many pages: a list of contents, a table of 500 rows, headings of all levels. */
    static Briefing dossier() {
        Table.Builder table = Table.builder()
                .caption(Text.of("Every membership"))
                .addColumns(Column.of("State", 3), Column.of("From", 2), Column.of("Remark", 5));
        for (int i = 1; i <= 500; i++) {
            table.addRows(Row.of("State " + i, "1 January " + (1500 + i), "Remark " + "on and on ".repeat(i % 23)));
        }
        return blank("A long dossier")
                .contentsList(true)
                .addOpening(Paragraph.of("What follows is long."))
                .addSections(section("memberships", 2, "Memberships", table.build()))
                .addSections(section("more", 2, "More", Paragraph.of("word ".repeat(900))))
                .addSections(section("more-1", 3, "Deeper", Paragraph.of("word ".repeat(300))))
                .addSections(section("more-2", 4, "Deepest", Paragraph.of("word ".repeat(300))))
                .addSections(section("long", 2, "A timeline of many entries", longTimeline()))
                .addSections(section(
                        "overlaps",
                        2,
                        "Overlaps",
                        overlap(25, 32, 0),
                        overlap(0, 0, 3),
                        overlap(400, 1, 7),
                        overlap(0, 9, 0)))
                .build();
    }

    /** Nested, empty, hardly meeting, and equal sets, labelled at length. */
    private static OverlapFigure overlap(int first, int both, int second) {
        return OverlapFigure.builder()
                .caption(Text.of("The first and the second"))
                .alternative(first + " are in the first only, " + both + " in both, " + second + " in the second only.")
                .firstBody(Count.of(first + both, "participating States of the first and much longer named body"))
                .secondBody(Count.of(both + second, "Allies"))
                .first(Count.of(first, "in the first and much longer named body only, without the second"))
                .both(Count.of(both, "in both"))
                .second(Count.of(second, "in the second only"))
                .build();
    }

    private static Timeline longTimeline() {
        Timeline.Builder timeline = Timeline.builder()
                .alternative("Two hundred events, one a year.")
                .start(LocalDate.of(1800, 1, 1))
                .end(LocalDate.of(2000, 1, 1));
        for (int i = 0; i < 200; i++) {
            timeline.addEntries(on(1800 + i, 6, 1, "1 June " + (1800 + i), "Event number " + i));
        }
        return timeline.build();
    }

    static Section section(String id, int level, String heading, Block... blocks) {
        return Section.builder()
                .id(id)
                .level(level)
                .heading(Text.of(heading))
                .addBlocks(blocks)
                .build();
    }

    /** What nobody would write but somebody's facts may hold. */
    static Briefing hostile() {
        Locale french = Locale.FRENCH;
        Locale russian = Locale.forLanguageTag("ru");
        String longWord = "Donaudampfschifffahrt".repeat(10).substring(0, 200);
        Table narrow = Table.builder()
                .addColumns(Column.of(longWord, 1), Column.of("<b>B</b>", 1), Column.of("C & D", 1))
                .addColumns(Column.of("E", 1), Column.of("F", 1), Column.of("G", 1), Column.of("H", 1))
                .addRows(Row.of(longWord, "a", "(", "\\", ")", "\\)", "%"))
                .addRows(Row.of("long", "many words ".repeat(400), "c", "d", "e", "f", "–"))
                .build();
        return blank("Title ".repeat(49) + "ends")
                .runningTitle("Running title ".repeat(30))
                .footer(List.of("footer ".repeat(40)))
                .subject("<script>alert('&')</script>")
                .author("A. \"B\" <c@example.org>\u0007")
                .addOpening(Paragraph.of("<script>alert(1)</script> (parentheses) \\backslashes\\ %percent #hash"))
                .addOpening(Paragraph.of(longWord + " and " + longWord))
                .addOpening(new Paragraph(
                        Text.of(
                                Words.of("In French "),
                                Words.emphasis("l’Organisation pour la sécurité et la coopération en Europe")
                                        .in(french),
                                Words.of(", in Russian "),
                                Words.of("Организация по безопасности и сотрудничеству в Европе")
                                        .in(russian),
                                Words.of(", in Kazakh "),
                                Words.of("Қазақстан Республикасы").in(Locale.forLanguageTag("kk")),
                                Words.of(", in Greek "),
                                Words.of("Ελληνική Δημοκρατία").in(Locale.forLanguageTag("el")),
                                Words.of("; e\u0301 decomposed; a tab\there,\r\na line end there. ")),
                        Role.LEAD))
                .addOpening(new KeyFacts(
                        Text.of("Key facts"),
                        List.of(
                                KeyFact.of(longWord, longWord),
                                KeyFact.of("Label", "value ".repeat(600)),
                                KeyFact.of("Third", "alone"))))
                .addSections(section(
                        "straße/1",
                        2,
                        "A heading that is so long that it needs several lines to be read from end to end, if anybody "
                                + "does read it to the end, that is",
                        new Paragraph(
                                Text.of(
                                        new Link(
                                                Words.of("Ссылка на много слов, которая переходит на другую строку "
                                                                + "и дальше, и дальше")
                                                        .in(russian),
                                                URI.create("https://example.org/a?b=(c)&d=%D0%B0"),
                                                "A page in Russian"),
                                        Words.of(" and "),
                                        new InternalLink(Words.of("a place here"), "straße/1", "This section")),
                                Role.BODY),
                        narrow))
                .build();
    }

    static List<Briefing> all() {
        return List.of(shortNote(), standard(), dossier(), hostile());
    }

    static byte[] pdf(Briefing briefing, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfLayout(briefing, paper).write(out);
        return out.toByteArray();
    }

    /** A file that no one could read aloud. */
    static byte[] untagged() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            document.add(new org.openpdf.text.Paragraph("Untagged"));
        }
        return out.toByteArray();
    }

    /** The file's id, which stands in its trailer. */
    static String id(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getTrailer().getAsArray(PdfName.ID).toString();
        }
    }
}
