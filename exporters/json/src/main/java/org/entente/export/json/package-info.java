/** Writes facts as JSON, and reads them back. */
@NullMarked
package org.entente.export.json;

import org.jspecify.annotations.NullMarked;
