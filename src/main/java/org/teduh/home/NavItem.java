package org.teduh.home;

/**
 * One place to go to in the shell.
 *
 * @param key  what a page gives as its {@code tab}, to be marked as the present one
 * @param view  the page
 * @param icon  of the tag {@code t:icon}
 */
public record NavItem(String key, String view, String icon) {

    /** The bundle key of its name. */
    public String label() {
        return "general.nav." + key;
    }

    public String getLabel() {
        return label();
    }
}
