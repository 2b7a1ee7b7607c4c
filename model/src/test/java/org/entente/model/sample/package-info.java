/** A small invented world for tests. It is frozen: to add to it is fine, to change it breaks the tests that count on it. */
@NullMarked
package org.entente.model.sample;

import org.jspecify.annotations.NullMarked;
