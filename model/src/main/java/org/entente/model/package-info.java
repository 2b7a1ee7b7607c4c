/**
 * The nouns of the field, the facts that they make up, and the questions that can be put to them.
 *
 * {@snippet file="org/entente/model/SnippetTest.java" region="ask"}
 */
@NullMarked
@ValueStyle
package org.entente.model;

import org.jspecify.annotations.NullMarked;
