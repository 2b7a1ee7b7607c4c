/** The curated facts, and the reader and writer of facts in YAML. */
@NullMarked
package org.entente.dataset;

import org.jspecify.annotations.NullMarked;
