/** What every format has in common: the exporter, the request, and the request resolved against the facts. */
@NullMarked
@ValueStyle
package org.entente.export;

import org.jspecify.annotations.NullMarked;
