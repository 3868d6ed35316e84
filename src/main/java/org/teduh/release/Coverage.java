package org.teduh.release;

import java.util.UUID;

/** New hires of a node in a quarter who were still here at its end, and those with a mentor within 14 days. */
record Coverage(UUID node, int hires, int mentored) {}
