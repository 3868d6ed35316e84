package org.teduh.platform;

/** Somebody came onto the roster; fired in the transaction that writes the row. */
public record PersonJoined(PersonId person) {}
