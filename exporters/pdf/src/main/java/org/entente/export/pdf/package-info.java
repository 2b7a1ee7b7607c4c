/** Briefings as accessible, archival PDF. */
@NullMarked
package org.entente.export.pdf;

import org.jspecify.annotations.NullMarked;
