package org.entente.export.pdf;

import java.util.function.IntToDoubleFunction;

/**
 * Finds the least shortening at which a note fits, or one that leaves room for no more than a line or two. To look at one
 * takes long, so each look tells where to look next: about as many steps away as there is too much, or as there is room left.
 */
final class LeastFitting {

    /** Of a page, about so much is spared by each step, as long as nothing is measured. */
    private static final double SPARED = 0.09;

    /** Of a page, so much room left is too little to look for more. */
    static final double SCANT_ROOM = 0.05;

    private final IntToDoubleFunction excess;
    private int tooLong = -1;
    private int fitting;
    private double spared = SPARED;

    private LeastFitting(int last, IntToDoubleFunction excess) {
        this.fitting = last;
        this.excess = excess;
    }

    /**
     * The least from 0 to the last that fits, or one that fits with scant room left; what is shorter never needs more room.
     *
     * @param start where to look first
     * @param last what is known to fit, or is taken if nothing fits
     * @param excess by how many pages one is too long; 0 or less if it fits
     */
    static int from(int start, int last, IntToDoubleFunction excess) {
        LeastFitting search = new LeastFitting(last, excess);
        search.run(start);
        return search.fitting;
    }

    private void run(int start) {
        int at = start;
        double over = look(at);
        while (fitting - tooLong > 1 && !isJustFilled(over)) {
            int next = at + (int) Math.ceil(over / spared);
            next = Math.max(tooLong + 1, Math.min(next, fitting - 1));
            double nextOver = look(next);
            spared = Math.max(SPARED / 2, (over - nextOver) / (next - at));
            at = next;
            over = nextOver;
        }
    }

    private static boolean isJustFilled(double over) {
        return over <= 0 && over > -SCANT_ROOM;
    }

    private double look(int at) {
        double over = excess.applyAsDouble(at);
        if (over > 0) {
            tooLong = at;
        } else {
            fitting = at;
        }
        return over;
    }
}
