/**
 * What every format has in common: the exporter, the request, and the request resolved against the facts.
 *
 * {@snippet file="org/entente/export/SnippetTest.java" region="request"}
 */
@NullMarked
@ValueStyle
package org.entente.export;

import org.jspecify.annotations.NullMarked;
