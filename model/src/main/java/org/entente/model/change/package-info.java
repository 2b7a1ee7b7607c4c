/**
 * What changed: from one fact base to another, or in the world from one day to another, as one list in plain words.
 *
 * <p>{@link org.entente.model.change.Changes} makes the list.
 */
@NullMarked
package org.entente.model.change;

import org.jspecify.annotations.NullMarked;
