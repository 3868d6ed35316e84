package org.teduh.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that one release says. Nothing of it is a true count, but those of onboarding.
 *
 * @param heads  people of each node on the first day
 */
record Published(Map<UUID, Integer> heads, List<Figure> figures, List<Coverage> coverage) {}
