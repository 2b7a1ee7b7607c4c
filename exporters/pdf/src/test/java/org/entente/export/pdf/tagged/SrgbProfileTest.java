package org.entente.export.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

    private final ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());

    @Test
    void isASmallDisplayProfileOfVersionTwo() {
        assertThat(profile.getMajorVersion()).isEqualTo(2);
        assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        assertThat(profile.getPCSType()).isEqualTo(ColorSpace.TYPE_XYZ);
        assertThat(SrgbProfile.bytes()).hasSizeLessThan(3000);
    }

    @Test
    void meansTheSameColoursAsTheJdk() {
        ColorSpace ours = new ICC_ColorSpace(profile);
        ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (int rgb : new int[] {0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0x808080, 0x1B3A6B, 0x4F7CAC}) {
            float[] colour = {(rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};

            assertThat(ours.toCIEXYZ(colour)).containsExactly(theirs.toCIEXYZ(colour), Offset.offset(0.002f));
        }
    }

    @Test
    void canNotBeChangedFromOutside() {
        SrgbProfile.bytes()[0] = 1;

        assertThat(SrgbProfile.bytes()[0]).isZero();
    }
}
