/**
 * The curated facts, and the reader and writer of facts in YAML.
 *
 * <p>{@link org.entente.dataset.CuratedFacts} holds the facts that come with Entente, {@link org.entente.dataset.FactReader} reads
 * somebody's own, {@link org.entente.dataset.FactWriter} writes any in their one canonical form, and
 * {@link org.entente.dataset.StarterFacts} makes a small folder to begin with.
 *
 * {@snippet file="org/entente/dataset/SnippetTest.java" region="load"}
 */
@NullMarked
package org.entente.dataset;

import org.jspecify.annotations.NullMarked;
