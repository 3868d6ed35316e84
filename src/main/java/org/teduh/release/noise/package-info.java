/**
 * Chance, exactly. Integer and rational arithmetic only: a floating-point sampler has gaps in its lowest bits, through
 * which the true count can be read back (Mironov 2012).
 */
@org.jspecify.annotations.NullMarked
package org.teduh.release.noise;
