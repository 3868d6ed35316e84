package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teduh.platform.Beside;
import org.teduh.platform.M;

/** {@code care/counselling/profile}: what clients read about the counsellor. */
@Named
@RequestScoped
public class ProfilePage {

    private static final String FORM = "form:";

    @Inject
    private Profiles profiles;

    @Inject
    private M m;

    private String name = "";
    private String gender = "";
    private List<String> languages = new ArrayList<>();
    private List<String> issues = new ArrayList<>();
    private List<String> ways = new ArrayList<>();
    private String room = "";
    private String videoRoom = "";
    private String phone = "";
    private String about = "";

    @PostConstruct
    void read() {
        Profile own = profiles.own();
        name = own.name();
        gender = own.gender().name();
        languages = own.languages();
        issues = own.issues().stream().map(Issue::name).toList();
        ways = own.modalities().stream().map(Modality::name).toList();
        room = own.room();
        videoRoom = own.videoRoom();
        phone = own.phone();
        about = own.about();
    }

    /** Shows clients what was typed; a refusal stands beside its field. */
    public void show() {
        try {
            profiles.show(typed());
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_INFO, m.get("care_counselling_profile.shown"), null));
        } catch (NameNeeded refusal) {
            Beside.field(FORM + "name", refusal, m);
        } catch (LanguageNeeded refusal) {
            Beside.field(FORM + "languages", refusal, m);
        } catch (WayNeeded refusal) {
            Beside.field(FORM + "ways", refusal, m);
        } catch (VideoRoomNotSafe refusal) {
            Beside.field(FORM + "videoRoom", refusal, m);
        }
    }

    public boolean isShown() {
        return profiles.isShown();
    }

    /** Two letters, as a client sees them. */
    public String getInitials() {
        String[] words = name.strip().split("\\s+");
        String first = initial(words[0]);
        return words.length == 1 ? first : first + initial(words[words.length - 1]);
    }

    public Map<String, String> getGenders() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Gender one : Gender.values()) {
            all.put(m.get(one.getKey()), one.name());
        }
        return all;
    }

    public Map<String, String> getAllLanguages() {
        Map<String, String> all = new LinkedHashMap<>();
        List.of("id", "en").forEach(code -> all.put(m.get("counselling.language." + code), code));
        return all;
    }

    public Map<String, String> getAllIssues() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Issue one : Issue.values()) {
            if (one != Issue.NOT_STATED) {
                all.put(m.get(one.getKey()), one.name());
            }
        }
        return all;
    }

    public Map<String, String> getAllWays() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Modality one : Modality.values()) {
            all.put(m.get(one.getKey()), one.name());
        }
        return all;
    }

    private Profile typed() {
        return new Profile(
                name.strip(),
                Gender.valueOf(gender),
                languages,
                issues.stream().map(Issue::valueOf).toList(),
                ways.stream().map(Modality::valueOf).toList(),
                room.strip(),
                videoRoom.strip(),
                phone.strip(),
                about.strip());
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public List<String> getIssues() {
        return issues;
    }

    public void setIssues(List<String> issues) {
        this.issues = issues;
    }

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = ways;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getVideoRoom() {
        return videoRoom;
    }

    public void setVideoRoom(String videoRoom) {
        this.videoRoom = videoRoom;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
