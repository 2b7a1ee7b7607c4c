package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.export.Labels;
import org.entente.model.Coded;
import org.entente.model.PartialDate;
import org.entente.model.Spelling;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options. */
final class Values {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private Values() {}

    static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new TypeConversionException("there is no day '" + text + "' in the calendar");
        }
        throw new TypeConversionException("'" + text + "' is not a day: write it as 1999-03-12");
    }

    static PartialDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return PartialDate.parse(text);
            }
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("there is no date '" + text + "' in the calendar");
        }
        throw new TypeConversionException("'" + text + "' is not a date: write it as 1999-03-12, 1999-03 or 1999");
    }

    static Locale language(String text) {
        List<String> codes = Labels.LANGUAGES.stream().map(Locale::getLanguage).toList();
        return Labels.LANGUAGES.get(indexOf(text, codes));
    }

    static <E extends Coded> E coded(String text, List<E> constants) {
        return constants.get(indexOf(text, constants.stream().map(Coded::code).toList()));
    }

    private static int indexOf(String text, List<String> known) {
        int index = known.indexOf(text.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new TypeConversionException(
                    "'" + text + "' is none of " + String.join(", ", known) + Spelling.hint(text, known));
        }
        return index;
    }
}
