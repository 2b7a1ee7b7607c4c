package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.export.pdf.tagged.Ink;
import org.junit.jupiter.api.Test;

/** Numbers of WCAG 2.1 AA: 4.5 to 1 for text (1.4.3), 3 to 1 for figures (1.4.11). */
class DesignTest {

    @Test
    void textStandsOutFromPaperAndBox() {
        for (Ink ground : new Ink[] {Ink.WHITE, Design.TINT}) {
            for (Ink text : new Ink[] {Design.TEXT, Design.ACCENT, Design.MUTED}) {
                assertThat(text.contrast(ground)).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void figuresStandOutFromPaper() {
        for (Ink shape : new Ink[] {Design.ACCENT, Design.MIDDLE, Design.DIM}) {
            assertThat(shape.contrast(Ink.WHITE)).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Ink.BLACK.contrast(Ink.WHITE)).isEqualTo(21);
        assertThat(Ink.of(0x767676).contrast(Ink.WHITE)).isBetween(4.54, 4.55);
    }

    @Test
    void noLetterIsSmallerThanANoteMayBe() {
        assertThat(List.of(Design.SMALL.size(), Design.LABEL.size(), Design.FURNITURE.size(), Design.CELL.size()))
                .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(8.5f));
        assertThat(Design.BODY.size()).isEqualTo(10.5f);
    }
}
