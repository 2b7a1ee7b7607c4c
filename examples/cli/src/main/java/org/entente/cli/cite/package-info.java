/** The bibliography as reference managers and typesetters read it. */
@NullMarked
package org.entente.cli.cite;

import org.jspecify.annotations.NullMarked;
