package org.teduh.platform;

/** Tells how far the work is, and hears whether it is still wanted. */
public interface Progress {

    /**
     * Writes it down for the page that looks.
     *
     * @return false if somebody cancelled the work: stop, and leave nothing half done
     */
    boolean goOn(long done, long total);
}
