@org.jspecify.annotations.NullMarked
package org.teduh.home;
