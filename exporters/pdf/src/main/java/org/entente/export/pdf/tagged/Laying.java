package org.entente.export.pdf.tagged;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The slabs of one thing after the other, each laid out when its turn comes. */
final class Laying<T> implements Iterator<Slab> {

    private final Iterator<T> things;
    private final Function<T, Iterable<Slab>> layOut;
    private Iterator<Slab> slabs = Collections.emptyIterator();

    Laying(Iterator<T> things, Function<T, Iterable<Slab>> layOut) {
        this.things = things;
        this.layOut = layOut;
    }

    @Override
    public boolean hasNext() {
        while (!slabs.hasNext() && things.hasNext()) {
            slabs = layOut.apply(things.next()).iterator();
        }
        return slabs.hasNext();
    }

    @Override
    public Slab next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return slabs.next();
    }
}
