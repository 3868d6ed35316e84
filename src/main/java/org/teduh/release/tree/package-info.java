/**
 * The reporting tree and the arithmetic on it. Everything here is a function of head-counts, variances and numbers that
 * already carry their noise, so nothing of it costs privacy.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.release.tree;
