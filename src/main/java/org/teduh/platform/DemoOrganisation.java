package org.teduh.platform;

import java.time.LocalDate;

/**
 * Asks every room for its part of the demo organisation, in the order of the observers' priorities: staff 100, peer 200,
 * intake 300, counselling 400, psychosocial 500, release 600. An observer makes its part in a transaction of its own,
 * and nothing if its part is there already.
 *
 * @param today  the day it is made; history covers the last two calendar years whose embargo has passed, and this one
 */
public record DemoOrganisation(LocalDate today) {}
