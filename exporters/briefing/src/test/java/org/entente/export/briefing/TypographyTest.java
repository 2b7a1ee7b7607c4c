package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "en | the \"Platform\" of 1999 | the “Platform” of 1999",
                "en | (\"inside\") and \"outside\" | (“inside”) and “outside”",
                "en | NATO's 'open door' | NATO’s ‘open door’",
                "en | from 1999-2004 | from 1999–2004",
                "en | PC.DEC/1999-2004-7, 1999-04-24 | PC.DEC/1999-2004-7, 1999-04-24",
                "en | two  blanks | two blanks",
                "en | on 7 March 2024 and 12 marches | on 7_March_2024 and 12 marches",
                "en | Article 5, par. 3 and p. 12 | Article_5, par._3 and p._12",
                "en | edition 2026.1 of the Vienna Document 1994 | edition_2026.1 of the Vienna Document_1994",
                "en | Consulted 5 March, in Basket 3 | Consulted 5_March, in Basket 3",
                "en | 15 of 27, par. 1 and 4, 1990 and 1994 | 15_of_27, par._1_and_4, 1990 and 1994",
                "fr | (41 contre 11), édition 2026.1, n° 4 | (41_contre_11), édition_2026.1, n°_4",
                "fr | le \"Pacte\" ; \"oui\" ! | le «_Pacte_»_; «_oui_»_!",
                "fr | l'acte : « ceci » ? | l’acte_: «_ceci_»_?",
                "fr | partie I: La Transformation; à 10:30? | partie_I_: La Transformation_; à 10:30_?",
                "fr | le 1er août 1975 et le 3 juillet | le 1er_août_1975 et le 3_juillet",
                "fr | la plate-forme de 2003, volume XXX | la plate-forme de_2003, volume_XXX",
                "ru | \"Нота\"  1999-2004 | \"Нота\" 1999–2004",
                "ru | от 15 мая 1992 года | от 15_мая_1992 года",
                "de | vom 15. Januar 1989, 3 und 4 | vom 15._Januar_1989, 3 und 4",
            })
    void setsATextAsItsLanguageIsPrinted(String language, String written, String printed) {
        Typography typography = Typography.of(Locale.forLanguageTag(language));
        assertThat(typography.set(written).replace('\u00a0', '_')).isEqualTo(printed);
        assertThat(typography.set(typography.set(written))).isEqualTo(typography.set(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"par. 52-56 | par._52–56", "p. 3-4; C-M(55)22-1 | p._3–4; C-M(55)22-1"})
    void takesNumbersOfAPlaceForARange(String written, String printed) {
        assertThat(Typography.of(Locale.ENGLISH).place(written).replace('\u00a0', '_'))
                .isEqualTo(printed);
    }

    @Test
    void tellsAQuotationInAQuotationApart() {
        assertThat(quoted(Locale.ENGLISH)).isEqualTo("“the ‘Arab Spring’”");
        assertThat(quoted(Locale.FRENCH)).isEqualTo("«\u00a0the “Arab Spring”\u00a0»");
    }

    private static String quoted(Locale language) {
        Typography marks = Typography.of(language);
        return marks.opening() + marks.quoted("the “Arab Spring”") + marks.closing();
    }
}
