package org.teduh.care.counselling;

import java.util.List;

/**
 * What a counsellor tells clients about themselves.
 *
 * @param name  as clients read it
 * @param languages  "en" and "id", at least one
 * @param issues  what they help with in particular; empty means everything
 * @param modalities  how they meet clients, at least one
 * @param room  where, in person; may be empty
 * @param videoRoom  the address of their own video room, https only; may be empty
 * @param phone  from which number they call; may be empty
 * @param about  a few sentences; may be empty
 */
public record Profile(
        String name,
        Gender gender,
        List<String> languages,
        List<Issue> issues,
        List<Modality> modalities,
        String room,
        String videoRoom,
        String phone,
        String about) {

    public Profile {
        languages = List.copyOf(languages);
        issues = List.copyOf(issues);
        modalities = List.copyOf(modalities);
    }

    /**
     * Passes a profile that clients can be shown.
     *
     * @throws NameNeeded, LanguageNeeded, WayNeeded or VideoRoomNotSafe otherwise
     */
    void check() {
        if (name.isBlank()) {
            throw new NameNeeded();
        }
        if (languages.isEmpty()) {
            throw new LanguageNeeded();
        }
        if (modalities.isEmpty()) {
            throw new WayNeeded();
        }
        if (!videoRoom.isEmpty() && !videoRoom.startsWith("https://")) {
            throw new VideoRoomNotSafe();
        }
    }
}
