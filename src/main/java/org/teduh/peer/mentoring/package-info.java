@org.jspecify.annotations.NullMarked
package org.teduh.peer.mentoring;
