/** Measures the exporters and readers beside what users would pick instead. */
@NullMarked
package org.entente.benchmarks;

import org.jspecify.annotations.NullMarked;
