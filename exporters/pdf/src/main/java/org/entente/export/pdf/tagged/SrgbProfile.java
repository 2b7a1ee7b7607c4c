package org.entente.export.pdf.tagged;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2, made here so that no file of others is needed.
 *
 * <p>A display profile of the simplest kind (ICC.1:2001-04, 6.3.2): the colours of the three phosphors, adapted to the
 * white of paper, and one curve for all three. Tags start at multiples of four; numbers are big-endian.
 */
final class SrgbProfile {

    private static final int CURVE_POINTS = 1024;
    private static final int HEADER = 128;

    /** Signature, then X, Y and Z in sixty-five thousandths, of the white of D50 and of red, green and blue in it. */
    private static final int[][] COLOURS = {
        {signature("wtpt"), 63190, 65536, 54061},
        {signature("rXYZ"), 28578, 14581, 912},
        {signature("gXYZ"), 25241, 46981, 6362},
        {signature("bXYZ"), 9376, 3972, 46799}
    };

    private static final byte[] BYTES = new SrgbProfile().make();

    private final ByteBuffer profile = ByteBuffer.allocate(4096);
    private int tags;
    private int end;

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private byte[] make() {
        end = HEADER + 4 + 12 * (2 + COLOURS.length + 3);
        add(signature("desc"), description("sRGB IEC61966-2.1"));
        add(signature("cprt"), text("No copyright, use freely"));
        for (int[] colour : COLOURS) {
            add(colour[0], xyz(colour[1], colour[2], colour[3]));
        }
        add(signature("rTRC"), curve());
        share(signature("gTRC"));
        share(signature("bTRC"));
        profile.putInt(HEADER, tags);
        header();
        byte[] bytes = new byte[end];
        profile.get(0, bytes);
        return bytes;
    }

    private void header() {
        profile.putInt(0, end);
        profile.putInt(8, 0x02100000);
        profile.putInt(12, signature("mntr"));
        profile.putInt(16, signature("RGB "));
        profile.putInt(20, signature("XYZ "));
        profile.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
        profile.putInt(36, signature("acsp"));
        profile.putInt(68, 63190).putInt(72, 65536).putInt(76, 54061);
    }

    private void add(int signature, byte[] data) {
        entry(signature, end, data.length);
        profile.put(end, data);
        end += (data.length + 3) / 4 * 4;
    }

    /** Another tag with the data of the last one. */
    private void share(int signature) {
        int last = HEADER + 4 + 12 * (tags - 1);
        entry(signature, profile.getInt(last + 4), profile.getInt(last + 8));
    }

    private void entry(int signature, int offset, int size) {
        int at = HEADER + 4 + 12 * tags;
        profile.putInt(at, signature).putInt(at + 4, offset).putInt(at + 8, size);
        tags++;
    }

    private static byte[] xyz(int x, int y, int z) {
        byte[] data = new byte[20];
        ByteBuffer.wrap(data)
                .putInt(signature("XYZ "))
                .putInt(0)
                .putInt(x)
                .putInt(y)
                .putInt(z);
        return data;
    }

    private static byte[] text(String words) {
        byte[] ascii = words.getBytes(StandardCharsets.US_ASCII);
        byte[] data = new byte[9 + ascii.length];
        ByteBuffer.wrap(data).putInt(signature("text")).putInt(0).put(ascii);
        return data;
    }

    /** The description in ASCII, with empty places for Unicode (8 bytes) and for Macintosh script (70 bytes). */
    private static byte[] description(String words) {
        byte[] ascii = words.getBytes(StandardCharsets.US_ASCII);
        byte[] data = new byte[13 + ascii.length + 8 + 70];
        ByteBuffer.wrap(data)
                .putInt(signature("desc"))
                .putInt(0)
                .putInt(ascii.length + 1)
                .put(ascii);
        return data;
    }

    private static byte[] curve() {
        byte[] data = new byte[12 + 2 * CURVE_POINTS];
        ByteBuffer curve = ByteBuffer.wrap(data);
        curve.putInt(signature("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            curve.putShort((short) Math.round(65535 * linear(i / (CURVE_POINTS - 1.0))));
        }
        return data;
    }

    /** Strict mathematics: the same bytes on every machine. */
    private static double linear(double c) {
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int signature(String four) {
        return ByteBuffer.wrap(four.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
