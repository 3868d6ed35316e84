@org.jspecify.annotations.NullMarked
package org.teduh.care.psychosocial;
