package org.entente.model;

/**
 * How something follows from facts, such as the part of them that one scope needs.
 *
 * <p>Best a record: what follows from one base by {@linkplain Object#equals equal} derivations must be equal, as it is worked
 * out once for all of them. See {@link FactBase#derived}.
 *
 * @param <T> what follows, which is never changed
 */
@FunctionalInterface
public interface Derivation<T> {

    /**
     * Works out what follows.
     *
     * @param facts the facts
     * @return what follows from them, never null
     */
    T from(FactBase facts);
}
