/**
 * Writes facts as JSON, and reads them back.
 *
 * {@snippet file="org/entente/export/json/SnippetTest.java" region="round-trip"}
 */
@NullMarked
package org.entente.export.json;

import org.jspecify.annotations.NullMarked;
