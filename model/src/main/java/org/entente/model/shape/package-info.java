/**
 * The one shape that facts have when they are written down, whatever the format: which keys, in which order, of which type.
 *
 * <p>YAML files, feeds and workbooks are read into {@link org.entente.model.shape.Node}s that remember their places, and bound
 * to the model by the same {@link org.entente.model.shape.Shapes}; the same shapes write the model back.
 */
@NullMarked
package org.entente.model.shape;

import org.jspecify.annotations.NullMarked;
