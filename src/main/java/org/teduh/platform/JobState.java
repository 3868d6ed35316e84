package org.teduh.platform;

/** How far a piece of long work is. */
public enum JobState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
