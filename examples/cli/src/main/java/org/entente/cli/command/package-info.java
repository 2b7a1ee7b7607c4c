/** What can be asked of Entente on the command line, one class each. */
@NullMarked
package org.entente.cli.command;

import org.jspecify.annotations.NullMarked;
