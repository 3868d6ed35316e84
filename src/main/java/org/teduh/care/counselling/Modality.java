package org.teduh.care.counselling;

/** How a session takes place. */
public enum Modality {
    VIDEO("video"),
    PHONE("phone"),
    IN_PERSON("room");

    private final String icon;

    Modality(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String getIcon() {
        return icon;
    }

    public String getKey() {
        return "counselling.modality." + name();
    }
}
